using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>Where something was measured: processor, operating system, runtime and the versions of the peers.</summary>
internal static class MachineText
{
    internal static string Of(JsonElement host) => Of(
        $"{host.GetProperty("ProcessorName").GetString()?.Trim()}, {host.GetProperty("LogicalCoreCount")} logical cores",
        host.GetProperty("OsVersion").GetString()!,
        host.GetProperty("RuntimeVersion").GetString()!,
        $"BenchmarkDotNet {host.GetProperty("BenchmarkDotNetVersion").GetString()}");

    /// <summary>The machine that this runs on.</summary>
    internal static string Here() => Of(
        $"{ProcessorName()}, {Environment.ProcessorCount} logical cores", RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, null);

    private static string Of(string processor, string system, string runtime, string? runner)
    {
        string peers = $"FluentValidation {Version(typeof(FluentValidation.IValidator))}, RulesEngine {Version(typeof(RulesEngine.RulesEngine))}";
        return string.Join('\n', [processor, system, runtime, runner is null ? peers : $"{runner}, {peers}"]);
    }

    private static string ProcessorName()
    {
        const string information = "/proc/cpuinfo";
        string? line = File.Exists(information) ? File.ReadLines(information).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
