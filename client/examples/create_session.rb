# Creates a session with the standard library of Ruby alone, and prints its authorized_url.
#
# INGO_BASE_URL, INGO_USERNAME and INGO_SECRET come from the environment; by default they are those of a fresh sandbox.
# `ruby create_session.rb sign` is a signer for `ingo-sandbox vectors`.

require 'base64'
require 'json'
require 'net/http'
require 'openssl'
require 'securerandom'
require 'time'

# The Authorization header. `sent` has the headers by their names in lower case.
def authorize(username:, secret:, algorithm:, names:, request_line:, sent:)
  lines = names.map { |name| name == 'request-line' ? request_line : "#{name}: #{sent.fetch(name.downcase)}" }
  mac = OpenSSL::HMAC.digest(algorithm.delete_prefix('hmac-'), secret, lines.join("\n"))
  signature = Base64.strict_encode64(mac) # encode64 would break it into lines
  %(hmac username="#{username}", algorithm="#{algorithm}", headers="#{names.join(' ')}", signature="#{signature}")
end

def create_session(base_url:, username:, secret:, session:)
  path = '/api/v1/sessions/point-in-time/plugin'
  body = JSON.generate(session) # sign these bytes, and send the same
  headers = {
    'x-date' => Time.now.httpdate,
    'content-type' => 'application/json',
    'content-sha512' => Base64.strict_encode64(OpenSSL::Digest.digest('SHA512', body)),
    'content-length' => body.bytesize.to_s,
    'idempotency-key' => SecureRandom.uuid # keep it: with it the same request gives a new URL of the session
  }
  names = %w[request-line x-date content-type content-sha512 content-length]
  headers['authorization'] = authorize(username: username, secret: secret, algorithm: 'hmac-sha512', names: names,
                                       request_line: "POST #{path} HTTP/1.1", sent: headers)
  answer = Net::HTTP.post(URI(base_url + path), body, headers)
  abort "#{answer.code}: #{answer.body}" unless answer.code == '200'
  JSON.parse(answer.body).fetch('data')
end

if ARGV == ['sign']
  task = JSON.parse($stdin.read, symbolize_names: true)
  puts authorize(**task.slice(:username, :secret, :algorithm), names: task[:headers],
                 request_line: "#{task[:method]} #{task[:target]} HTTP/1.1",
                 sent: task[:request_headers].to_h { |name, value| [name.downcase, value.strip] })
  exit
end
address = { address_line1: '123 Main St', city: 'Anytown', state: 'GA', zip_code: '30301' }
session = create_session(
  base_url: ENV.fetch('INGO_BASE_URL', 'http://127.0.0.1:4010'),
  username: ENV.fetch('INGO_USERNAME', 'test'),
  secret: ENV.fetch('INGO_SECRET', 'ingo-sandbox-secret'),
  session: { participant_unique_id1: SecureRandom.uuid, recipient_information: { first_name: 'Jane', last_name: 'Doe', **address } }
)
puts session.fetch('authorized_url')
