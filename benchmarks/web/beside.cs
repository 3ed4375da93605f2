#:sdk Microsoft.NET.Sdk.Web
#:property PublishAot=false

// The yardstick: an endpoint of ASP.NET Core that returns bytes from memory and does nothing else.
// Arguments: the address, and the file with the bytes.
WebApplicationBuilder builder = WebApplication.CreateBuilder();
builder.Logging.ClearProviders();
WebApplication app = builder.Build();
byte[] bytes = File.ReadAllBytes(args[1]);
app.MapGet("/", () => TypedResults.Bytes(bytes, "application/json; charset=utf-8"));
app.Run(args[0]);
