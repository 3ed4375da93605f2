using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SocialPolicy.Hosting.Tests;

/// <summary>A host whose configuration is what a test says and whose log can be read.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("socialpolicy-hosting-");

    internal TestHost(
        string configuration = "{}",
        Action<PolicyOptions>? configure = null,
        Action<HostApplicationBuilder>? more = null,
        params (string Name, string Text)[] files)
    {
        foreach ((string name, string text) in files) File.WriteAllText(Path.Combine(_root.FullName, name), text);
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = _root.FullName });
        builder.Configuration.AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(configuration)));
        builder.Logging.AddProvider(Log);
        builder.AddSocialPolicy(configure);
        more?.Invoke(builder);
        Host = builder.Build();
    }

    internal IHost Host { get; }

    internal RecordedLog Log { get; } = new();

    internal IPolicyEvaluator Evaluator => Host.Services.GetRequiredService<IPolicyEvaluator>();

    internal Policy PolicyOf(string name) => Host.Services.GetRequiredKeyedService<Policy>(name);

    public void Dispose()
    {
        Host.Dispose();
        Log.Dispose();
        _root.Delete(recursive: true);
    }
}
