using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization.Json;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;

/// <summary>
/// Creates a session with .NET alone (.NET Framework 4.6 or later, .NET, Mono), and prints its authorized_url.
/// INGO_BASE_URL, INGO_USERNAME and INGO_SECRET come from the environment; by default they are those of a fresh sandbox.
/// With the argument `sign` it is a signer for `ingo-sandbox vectors`.
/// </summary>
public static class CreateSession
{
    /// <summary>The Authorization header. `sent` has the headers by name, whatever its case.</summary>
    static string Authorize(
        string username, string secret, string algorithm, string[] names, string requestLine, IDictionary<string, string> sent)
    {
        var text = string.Join("\n", names.Select(name => name == "request-line" ? requestLine : name + ": " + sent[name]));
        var key = Encoding.UTF8.GetBytes(secret);
        using (var hmac = algorithm == "hmac-sha512" ? (HMAC)new HMACSHA512(key) : new HMACSHA256(key))
        {
            var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(text)));
            return $"hmac username=\"{username}\", algorithm=\"{algorithm}\", headers=\"{string.Join(" ", names)}\", signature=\"{signature}\"";
        }
    }

    /// <summary>The session that this key had before, with a new URL, or a new session; or why there is none.</summary>
    public static async Task<HttpResponseMessage> Create(
        string baseUrl, string username, string secret, string session, string key = null)
    {
        const string path = "/api/v1/sessions/point-in-time/plugin";
        var names = new[] { "request-line", "x-date", "content-type", "content-sha512", "content-length" };
        var body = Encoding.UTF8.GetBytes(session); // sign these bytes, and send the same
        string digest;
        using (var sha512 = SHA512.Create()) digest = Convert.ToBase64String(sha512.ComputeHash(body));
        var headers = new Dictionary<string, string>
        {
            ["x-date"] = DateTime.UtcNow.ToString("R", CultureInfo.InvariantCulture),
            ["content-sha512"] = digest,
            ["idempotency-key"] = key ?? Guid.NewGuid().ToString(), // keep it: with it the same request gives a new URL of the session
        };
        var signed = new Dictionary<string, string>(headers)
        {
            ["content-type"] = "application/json", // StringContent would add a charset
            ["content-length"] = body.Length.ToString(CultureInfo.InvariantCulture),
        };
        headers["authorization"] = Authorize(username, secret, "hmac-sha512", names, $"POST {path} HTTP/1.1", signed);
        var request = new HttpRequestMessage(HttpMethod.Post, baseUrl + path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var header in headers) request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        using (var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) }) return await client.SendAsync(request);
    }

    public static int Main(string[] args)
    {
        if (args.Length == 1 && args[0] == "sign")
        {
            Console.WriteLine(SignVector(ReadJson(new StreamReader(Console.OpenStandardInput()).ReadToEnd())));
            return 0;
        }
        var session = "{\"participant_unique_id1\": \"" + Guid.NewGuid() + "\", \"recipient_information\": "
            + "{\"first_name\": \"Jane\", \"last_name\": \"Doe\", \"address_line1\": \"123 Main St\","
            + " \"city\": \"Anytown\", \"state\": \"GA\", \"zip_code\": \"30301\"}}";
        Func<string, string, string> env = (name, otherwise) => Environment.GetEnvironmentVariable(name) ?? otherwise;
        var answer = Create(
            env("INGO_BASE_URL", "http://127.0.0.1:4010"),
            env("INGO_USERNAME", "test"),
            env("INGO_SECRET", "ingo-sandbox-secret"),
            session).GetAwaiter().GetResult();
        var text = answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        if (!answer.IsSuccessStatusCode)
        {
            Console.Error.WriteLine($"{(int)answer.StatusCode}: {text}");
            return 1;
        }
        Console.WriteLine(ReadJson(text).Element("data").Element("authorized_url").Value);
        return 0;
    }

    static string SignVector(XElement task)
    {
        var sent = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in task.Element("request_headers").Elements().Select(item => item.Elements().ToArray()))
            sent[pair[0].Value] = pair[1].Value.Trim();
        var names = task.Element("headers").Elements().Select(item => item.Value).ToArray();
        Func<string, string> get = name => task.Element(name).Value;
        return Authorize(get("username"), get("secret"), get("algorithm"), names, $"{get("method")} {get("target")} HTTP/1.1", sent);
    }

    /// <summary>By what every .NET has; a project of .NET takes System.Text.Json.</summary>
    public static XElement ReadJson(string text)
    {
        var quotas = XmlDictionaryReaderQuotas.Max;
        return XElement.Load(JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(text), quotas));
    }
}
