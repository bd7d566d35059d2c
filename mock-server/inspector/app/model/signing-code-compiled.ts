import type { CodeRequest } from './code-request.js';

/** Text as a literal; the escapes of JSON are those of C#, Go and Java as well. */
const quoted = (text: string): string => JSON.stringify(text);

/** Signing code in C#. */
export const csharp = ({ origin, method, target, username, body }: CodeRequest): string => `\
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

var body = Encoding.UTF8.GetBytes(${quoted(body)});
var headers = new (string Name, string Value)[]
{
    ("x-date", DateTime.UtcNow.ToString("R")),
    ("content-type", "application/json"),
    ("content-sha512", Convert.ToBase64String(SHA512.HashData(body))),
    ("content-length", body.Length.ToString()),
};
var lines = headers.Select(header => $"{header.Name}: {header.Value}").Prepend(${quoted(`${method} ${target} HTTP/1.1`)});
var key = Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("INGO_SECRET")!);
var signature = Convert.ToBase64String(HMACSHA512.HashData(key, Encoding.UTF8.GetBytes(string.Join("\\n", lines))));
var names = string.Join(" ", headers.Select(header => header.Name));

// Send the very bytes that were signed; StringContent would add a charset to the content type.
var request = new HttpRequestMessage(new HttpMethod(${quoted(method)}), ${quoted(origin + target)}) { Content = new ByteArrayContent(body) };
request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
request.Headers.TryAddWithoutValidation("x-date", headers[0].Value);
request.Headers.TryAddWithoutValidation("content-sha512", headers[2].Value);
request.Headers.TryAddWithoutValidation("authorization", $"hmac username=\\"${username}\\", algorithm=\\"hmac-sha512\\", headers=\\"request-line {names}\\", signature=\\"{signature}\\"");
var answer = await new HttpClient().SendAsync(request);
Console.WriteLine($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
`;

/** Signing code in Java 17. */
export const java = ({ origin, method, target, username, body }: CodeRequest): string => `\
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class SignedRequest {
  public static void main(String[] args) throws Exception {
    byte[] body = ${quoted(body)}.getBytes(StandardCharsets.UTF_8);
    String date = ZonedDateTime.now(ZoneOffset.UTC)
        .format(DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US));
    String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-512").digest(body));
    String names = "request-line x-date content-type content-sha512 content-length";
    String text = String.join("\\n",
        ${quoted(`${method} ${target} HTTP/1.1`)},
        "x-date: " + date,
        "content-type: application/json",
        "content-sha512: " + digest,
        "content-length: " + body.length);
    Mac mac = Mac.getInstance("HmacSHA512");
    mac.init(new SecretKeySpec(System.getenv("INGO_SECRET").getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
    String signature = Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));

    // Send the very bytes that were signed, by HTTP/1.1 as the first line says.
    HttpRequest request = HttpRequest.newBuilder(URI.create(${quoted(origin + target)}))
        .method(${quoted(method)}, HttpRequest.BodyPublishers.ofByteArray(body))
        .header("x-date", date)
        .header("content-type", "application/json")
        .header("content-sha512", digest)
        .header("authorization", "hmac username=\\"${username}\\", algorithm=\\"hmac-sha512\\", headers=\\"" + names
            + "\\", signature=\\"" + signature + "\\"")
        .build();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    System.out.println(answer.statusCode() + " " + answer.body());
  }
}
`;

/** Signing code in Go. */
export const go = ({ origin, method, target, username, body }: CodeRequest): string => `\
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha512"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

func main() {
	body := []byte(${quoted(body)})
	digest := sha512.Sum512(body)
	headers := [][2]string{
		{"x-date", time.Now().UTC().Format(http.TimeFormat)},
		{"content-type", "application/json"},
		{"content-sha512", base64.StdEncoding.EncodeToString(digest[:])},
		{"content-length", strconv.Itoa(len(body))},
	}
	lines, names := []string{${quoted(`${method} ${target} HTTP/1.1`)}}, []string{"request-line"}
	request, err := http.NewRequest(${quoted(method)}, ${quoted(origin + target)}, bytes.NewReader(body))
	if err != nil {
		panic(err)
	}
	for _, header := range headers {
		lines = append(lines, header[0]+": "+header[1])
		names = append(names, header[0])
		request.Header.Set(header[0], header[1])
	}
	mac := hmac.New(sha512.New, []byte(os.Getenv("INGO_SECRET")))
	mac.Write([]byte(strings.Join(lines, "\\n")))
	request.Header.Set("authorization", fmt.Sprintf(
		"hmac username=\\"${username}\\", algorithm=\\"hmac-sha512\\", headers=\\"%s\\", signature=\\"%s\\"",
		strings.Join(names, " "), base64.StdEncoding.EncodeToString(mac.Sum(nil))))
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	text, _ := io.ReadAll(answer.Body)
	fmt.Println(answer.StatusCode, string(text))
}
`;
