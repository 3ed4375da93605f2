using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace SocialPolicy.Samples.Web.Tests;

/// <summary>The program in a process of its own, which can be killed.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly Process _process;

    private RunningProgram(Process process, HttpClient client) => (_process, Client) = (process, client);

    public HttpClient Client { get; }

    public static async Task<RunningProgram> Start(string folder, string key, string language = "en_GB.UTF-8")
    {
        int port = FreePort();
        var start = new ProcessStartInfo("dotnet", [Assembly(), "--urls", $"http://127.0.0.1:{port}", "--contentRoot", Project()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = language;
        start.Environment["DataFolder"] = folder;
        start.Environment["Limits__ChangesPerMinute"] = "1000000";
        Process process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        client.DefaultRequestHeaders.Authorization = new("Bearer", key);
        var program = new RunningProgram(process, client);
        await program.UntilReady();
        return program;
    }

    /// <summary>Runs the program with other arguments until it ends.</summary>
    public static async Task<(int Status, string Output, string Error)> Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly(), .. arguments, "--contentRoot", Project()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DataFolder"] = folder;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Ends the process at once, without a word.</summary>
    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        Client.Dispose();
        _process.Dispose();
    }

    private async Task UntilReady()
    {
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromMinutes(2) && !_process.HasExited)
        {
            try
            {
                if ((await Client.GetAsync("/health/ready")).IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("The program did not become ready.");
    }

    private static string Project()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SocialPolicy.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "samples", "SocialPolicy.Samples.Web");
    }

    /// <summary>The program as it was built for these tests: for the same configuration and framework.</summary>
    private static string Assembly()
    {
        DirectoryInfo framework = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(Project(), "bin", framework.Parent!.Name, framework.Name, "SocialPolicy.Samples.Web.dll");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
