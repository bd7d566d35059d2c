// The few types of ASP.NET Core and System.Text.Json that the guide uses, for Mono, which has neither. It serves them over
// HttpListener, so that the guide runs as it is.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Microsoft.AspNetCore.Http
{
    public delegate Task RequestDelegate(HttpContext context);

    public class HttpContext
    {
        public HttpRequest Request;
        public HttpResponse Response;
    }

    public class HttpRequest
    {
        public Stream Body;
        public HeaderDictionary Headers;
    }

    public class HeaderDictionary
    {
        public WebHeaderCollection Values;
        public string this[string name] { get { return Values[name] ?? ""; } }
    }

    public class HttpResponse
    {
        public int StatusCode = 200;
        public string Text = "";
        public Task WriteAsJsonAsync(object value)
        {
            Text = System.Text.Json.JsonSerializer.Serialize(value);
            return Task.CompletedTask;
        }
    }
}

namespace Microsoft.AspNetCore.Routing
{
    public interface IEndpointRouteBuilder
    {
        IDictionary<string, Http.RequestDelegate> Routes { get; }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class EndpointRouteBuilderExtensions
    {
        public static void MapPost(this Routing.IEndpointRouteBuilder app, string path, Http.RequestDelegate handler)
        {
            app.Routes.Add(path, handler);
        }
    }
}

namespace System.Text.Json
{
    public class JsonDocument
    {
        public JsonElement RootElement;
        public static JsonDocument Parse(string text)
        {
            return new JsonDocument { RootElement = new JsonElement { Value = CreateSession.ReadJson(text) } };
        }
    }

    public class JsonElement
    {
        public XElement Value;
        public JsonElement GetProperty(string name) { return new JsonElement { Value = Value.Element(name) }; }
        public string GetString() { return Value.Value; }
    }

    public static class JsonSerializer
    {
        /// <summary>Objects within objects, and texts that need no escaping.</summary>
        public static string Serialize(object value)
        {
            if (value is string) return "\"" + value + "\"";
            var members = value.GetType().GetProperties();
            return "{" + string.Join(",", members.Select(one => "\"" + one.Name + "\":" + Serialize(one.GetValue(value)))) + "}";
        }
    }
}

public class Program : Microsoft.AspNetCore.Routing.IEndpointRouteBuilder
{
    readonly Dictionary<string, Microsoft.AspNetCore.Http.RequestDelegate> routes =
        new Dictionary<string, Microsoft.AspNetCore.Http.RequestDelegate>();
    public IDictionary<string, Microsoft.AspNetCore.Http.RequestDelegate> Routes { get { return routes; } }

    public static void Main()
    {
        var app = new Program();
        app.MapIngo();
        var port = Environment.GetEnvironmentVariable("PORT");
        var listener = new HttpListener();
        listener.Prefixes.Add("http://127.0.0.1:" + port + "/");
        listener.Start();
        Console.WriteLine("listening on " + port);
        while (true) app.Serve(listener.GetContext()).Wait();
    }

    async Task Serve(HttpListenerContext asked)
    {
        var context = new Microsoft.AspNetCore.Http.HttpContext
        {
            Request = new Microsoft.AspNetCore.Http.HttpRequest
            {
                Body = asked.Request.InputStream,
                Headers = new Microsoft.AspNetCore.Http.HeaderDictionary { Values = (WebHeaderCollection)asked.Request.Headers },
            },
            Response = new Microsoft.AspNetCore.Http.HttpResponse(),
        };
        await routes[asked.Request.Url.AbsolutePath](context);
        var body = Encoding.UTF8.GetBytes(context.Response.Text);
        asked.Response.StatusCode = context.Response.StatusCode;
        asked.Response.ContentType = "application/json";
        asked.Response.OutputStream.Write(body, 0, body.Length);
        asked.Response.Close();
    }
}
