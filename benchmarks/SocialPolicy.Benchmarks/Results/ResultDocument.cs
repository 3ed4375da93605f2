using System.Globalization;
using System.Text.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>A benchmark class's results as BenchmarkDotNet leaves them in JSON.</summary>
internal sealed record ResultDocument(string Type, string Machine, IReadOnlyList<Measured> Results)
{
    internal static ResultDocument Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        JsonElement root = document.RootElement;
        JsonElement[] benchmarks = [.. root.GetProperty("Benchmarks").EnumerateArray()];
        return new(
            benchmarks[0].GetProperty(nameof(Type)).GetString()!,
            MachineText.Of(root.GetProperty("HostEnvironmentInfo")),
            [.. benchmarks.Where(benchmark => benchmark.GetProperty("Statistics").ValueKind == JsonValueKind.Object).Select(Measured)]);
    }

    private static Measured Measured(JsonElement benchmark)
    {
        JsonElement statistics = benchmark.GetProperty("Statistics");
        return new(
            benchmark.GetProperty("Method").GetString()!,
            Parameters(benchmark.GetProperty("Parameters").GetString()!),
            statistics.GetProperty("Median").GetDouble(),
            statistics.GetProperty("StandardDeviation").GetDouble(),
            benchmark.TryGetProperty("Memory", out JsonElement memory) ? memory.GetProperty("BytesAllocatedPerOperation").GetDouble() : 0);
    }

    /// <summary>Parameters as in <c>Channels=100_000&amp;Indented=True</c>.</summary>
    private static Dictionary<string, string> Parameters(string text) =>
        text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => int.TryParse(pair[1].Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out int number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : pair[1]);
}
