using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

/// <summary>Needs CreateSession.cs of client/examples. Call app.MapIngo() in Program.cs, before app.Run().</summary>
public static class IngoEndpoints
{
    static readonly string BaseUrl = Setting("INGO_BASE_URL", "http://127.0.0.1:4010");
    static readonly string Username = Setting("INGO_USERNAME", "test");
    static readonly string Secret = Setting("INGO_SECRET", "ingo-sandbox-secret");

    // The idempotency key of each order, and the ids of webhooks: tables of your database.
    static readonly ConcurrentDictionary<string, string> Keys = new ConcurrentDictionary<string, string>();
    static readonly ConcurrentDictionary<string, bool> Handled = new ConcurrentDictionary<string, bool>();

    public static void MapIngo(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/sessions", async context =>
        {
            var question = await new StreamReader(context.Request.Body).ReadToEndAsync();
            var order = JsonDocument.Parse(question).RootElement.GetProperty("order").GetString();
            var key = Keys.GetOrAdd(order, _ => Guid.NewGuid().ToString());
            try
            {
                var answer = await CreateSession.Create(BaseUrl, Username, Secret, SessionFor(order), key);
                var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
                var session = JsonDocument.Parse(text).RootElement.GetProperty("data");
                await context.Response.WriteAsJsonAsync(new { authorizedUrl = session.GetProperty("authorized_url").GetString() });
            }
            catch (HttpRequestException error)
            {
                Console.Error.WriteLine(error.Message);
                context.Response.StatusCode = 502;
                await context.Response.WriteAsJsonAsync(new { message = "There is no session." });
            }
        });

        app.MapPost("/webhooks/ingo", async context =>
        {
            var bytes = new MemoryStream();
            await context.Request.Body.CopyToAsync(bytes); // as they came
            context.Response.StatusCode = Receive(bytes.ToArray(), context.Request.Headers["X-Ingo-Signature"].ToString());
        });
    }

    /// <summary>Who is paid: from your database, never from the browser.</summary>
    static string SessionFor(string order) => JsonSerializer.Serialize(new
    {
        participant_unique_id1 = order,
        recipient_information = new
        {
            first_name = "Jane",
            last_name = "Doe",
            address_line1 = "123 Main St",
            city = "Anytown",
            state = "GA",
            zip_code = "30301",
        },
    });

    /// <summary>Verifies a webhook, and handles it once.</summary>
    static int Receive(byte[] body, string signature)
    {
        // Ingo does not publish how it signs: this is what the sandbox does by default (the reading webhookSignature).
        using (var hmac = new HMACSHA512(Encoding.UTF8.GetBytes(Secret)))
        {
            var expected = Convert.ToBase64String(hmac.ComputeHash(body));
            if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature)))
                return 401;
        }
        var webhook = JsonDocument.Parse(Encoding.UTF8.GetString(body)).RootElement;
        var metadata = webhook.GetProperty("metadata");
        var isNew = Handled.TryAdd(metadata.GetProperty("id").GetString(), true);
        if (isNew && metadata.GetProperty("topic").GetString() == "plugin.transaction.account.tokenization.success")
        {
            var data = webhook.GetProperty("data"); // keep customer_account_token of its event
            var session = data.GetProperty("ancillary").GetProperty("session_id").GetString();
            Console.WriteLine($"session {session} has the account ****{data.GetProperty("event").GetProperty("last_4").GetString()}");
        }
        return 200;
    }

    static string Setting(string name, string otherwise) => Environment.GetEnvironmentVariable(name) ?? otherwise;
}
