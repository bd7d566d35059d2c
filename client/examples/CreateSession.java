import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.*;
import java.util.regex.*;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Creates a session with Java 17 or later alone, and prints its authorized_url.
 *
 * <p>INGO_BASE_URL, INGO_USERNAME and INGO_SECRET come from the environment; by default they are those of a fresh
 * sandbox. {@code java CreateSession.java sign} is a signer for {@code ingo-sandbox vectors}.
 */
public class CreateSession {
  /** The Authorization header. `sent` has the headers by their names in lower case. */
  static String authorize(
      String username, String secret, String algorithm, List<String> names, String requestLine, Map<String, String> sent)
      throws Exception {
    String text = names.stream()
        .map(name -> name.equals("request-line") ? requestLine : name + ": " + sent.get(name.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("\n"));
    String javaName = algorithm.replace("hmac-sha", "HmacSHA");
    Mac mac = Mac.getInstance(javaName);
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), javaName));
    String signature = base64(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    return "hmac username=\"%s\", algorithm=\"%s\", headers=\"%s\", signature=\"%s\""
        .formatted(username, algorithm, String.join(" ", names), signature);
  }

  static HttpResponse<String> createSession(String baseUrl, String username, String secret, String session)
      throws Exception {
    String path = "/api/v1/sessions/point-in-time/plugin";
    List<String> names = List.of("request-line", "x-date", "content-type", "content-sha512", "content-length");
    byte[] body = session.getBytes(StandardCharsets.UTF_8); // sign these bytes, and send the same
    DateTimeFormatter httpDate = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);
    Map<String, String> headers = new HashMap<>(Map.of(
        "x-date", ZonedDateTime.now(ZoneOffset.UTC).format(httpDate),
        "content-type", "application/json",
        "content-sha512", base64(MessageDigest.getInstance("SHA-512").digest(body)),
        "content-length", Integer.toString(body.length),
        // Keep it: with it the same request gives a new URL of the session.
        "idempotency-key", UUID.randomUUID().toString()));
    headers.put(
        "authorization", authorize(username, secret, "hmac-sha512", names, "POST " + path + " HTTP/1.1", headers));
    headers.remove("content-length"); // HttpClient sets it, and refuses to be told
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
        .timeout(Duration.ofSeconds(10))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    // HTTP/1.1, as the signed line says: HttpClient would choose HTTP/2.
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public static void main(String[] args) throws Exception {
    if (args.length == 1 && args[0].equals("sign")) {
      signVector(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
      return;
    }
    String session = """
        {"participant_unique_id1": "%s", "recipient_information": {"first_name": "Jane", "last_name": "Doe",
         "address_line1": "123 Main St", "city": "Anytown", "state": "GA", "zip_code": "30301"}}"""
        .formatted(UUID.randomUUID());
    Map<String, String> env = System.getenv();
    HttpResponse<String> answer = createSession(
        env.getOrDefault("INGO_BASE_URL", "http://127.0.0.1:4010"),
        env.getOrDefault("INGO_USERNAME", "test"),
        env.getOrDefault("INGO_SECRET", "ingo-sandbox-secret"),
        session);
    if (answer.statusCode() != 200) {
      System.err.println(answer.statusCode() + ": " + answer.body());
      System.exit(1);
    }
    System.out.println(stringsOf(answer.body(), "authorized_url").get(0));
  }

  static void signVector(String task) throws Exception {
    Map<String, String> sent = new HashMap<>();
    List<String> pairs = stringsOf(task, "request_headers");
    for (int i = 0; i < pairs.size(); i += 2) sent.put(pairs.get(i).toLowerCase(Locale.ROOT), pairs.get(i + 1).strip());
    String requestLine = stringsOf(task, "method").get(0) + " " + stringsOf(task, "target").get(0) + " HTTP/1.1";
    System.out.println(authorize(
        stringsOf(task, "username").get(0), stringsOf(task, "secret").get(0), stringsOf(task, "algorithm").get(0),
        stringsOf(task, "headers"), requestLine, sent));
  }

  /** The strings of a property, in JSON without blanks. Java has no JSON of its own: use the library of your project. */
  static List<String> stringsOf(String json, String property) {
    String string = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    Matcher value = Pattern.compile("\"" + property + "\":((?:[\\[\\],]|" + string + "(?!:))+)").matcher(json);
    if (!value.find()) throw new IllegalArgumentException("no " + property + " in " + json);
    return Pattern.compile(string).matcher(value.group(1)).results()
        .map(found -> Pattern.compile("\\\\(?:u(....)|(.))").matcher(found.group(1)).replaceAll(escape ->
            Matcher.quoteReplacement(escape.group(1) != null
                ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                : escape.group(2).replace('n', '\n').replace('t', '\t').replace('r', '\r'))))
        .toList();
  }
}
