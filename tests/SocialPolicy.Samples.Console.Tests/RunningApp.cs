namespace SocialPolicy.Samples.Tests;

/// <summary>Runs the program in this process, in a folder of its own for files.</summary>
public abstract class RunningApp : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialpolicy-").FullName;

    /// <summary>What the machine's clock shows.</summary>
    private static readonly DateTimeOffset ClockTime = new(2026, 12, 24, 18, 0, 0, TimeSpan.Zero);

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Runs the program on lines that hold every path to a temporary file.</summary>
    internal static Result Run(params string[] args) => RunIn(hasColors: false, width: 1000, args);

    internal static Result RunIn(bool hasColors, int width, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int status = App.Run(args, new Terminal(output, error, new StoppedClock(), hasColors, width));
        return new(status, output.ToString(), error.ToString());
    }

    protected string FileOf(string content, string name = "file.json")
    {
        string path = PathOf(name);
        File.WriteAllText(path, content);
        return path;
    }

    protected string PathOf(string name) => Path.Combine(_folder, name);

    internal static string SampleData(string name) =>
        Repository.PathOf($"samples/SocialPolicy.Samples.Console/Data/{name}");

    internal sealed record Result(int Status, string Output, string Error);

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => ClockTime;
    }
}
