using SocialPolicy.Json;
using Spectre.Console;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Samples.Tests;

public sealed class ProgressBarTests
{
    private static readonly Evaluation Found = Policy.Define("Nothing").Build()
        .Evaluate(OrganizationJson.Read("{}"u8, "empty.json").Organization, new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Kinds of subjects are looked at one after the other, so four with one subject each make four steps.</summary>
    private static readonly Policy FourKinds = Policy.Define("Four kinds").With(
        TheOrganization.MustHaveCrisisPlan(),
        EveryChannel.MustHaveOwner(),
        Everyone.MustBeTrained("guideline", validFor: Period.Years(1)),
        Publications(PublicationKind.PressRelease).MustBeApproved(by: Roles.Leadership)).Build();

    private static readonly Organization Company = new()
    {
        People = [new Person { Id = "anna" }],
        Channels = [new Channel { Id = "x-main", Platform = Platform.X }],
        Publications = [new Publication { Id = "pr-1", Kind = PublicationKind.PressRelease }],
    };

    [Fact]
    public void A_long_evaluation_shows_how_far_it_has_come_and_leaves_nothing_behind()
    {
        using var seen = new WatchingWriter("50%");

        Evaluation evaluation = new ProgressBar(ConsoleOn(seen), TimeSpan.Zero).Watch("Checking", progress =>
            FourKinds.Evaluate(Company, Found.Now, new() { Progress = new HeldHalfWay(progress!, seen) }));

        Assert.Equal(4, evaluation.Clauses.Sum(clause => clause.Subjects));
        Assert.Contains("Checking", seen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_evaluation_shows_nothing()
    {
        using var seen = new WatchingWriter("%");

        Assert.Same(Found, new ProgressBar(ConsoleOn(seen), TimeSpan.FromMinutes(10)).Watch("Checking", _ => Found));

        Assert.Empty(seen.ToString());
    }

    [Fact]
    public void Where_nobody_sees_it_nobody_is_asked_for_progress() => Assert.Same(Found, new ProgressBar(null, TimeSpan.Zero).Watch("Checking", progress =>
    {
        Assert.Null(progress);
        return Found;
    }));

    [Fact]
    public void What_an_evaluation_throws_comes_through_as_it_is()
    {
        using var seen = new WatchingWriter("%");
        var bar = new ProgressBar(ConsoleOn(seen), TimeSpan.Zero);

        Assert.Throws<OperationCanceledException>(() => bar.Watch("Checking", _ => throw new OperationCanceledException()));
    }

    private static IAnsiConsole ConsoleOn(TextWriter writer) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        Out = new AnsiConsoleOutput(writer),
    });

    /// <summary>
    /// Passes on how far an evaluation has come, the second step before the first as threads may, and holds it there until
    /// that has been seen.
    /// </summary>
    private sealed class HeldHalfWay(IProgress<EvaluationProgress> shown, WatchingWriter seen) : IProgress<EvaluationProgress>
    {
        private EvaluationProgress _first;

        public void Report(EvaluationProgress value)
        {
            if (value.Done == 1) _first = value;
            if (value.Done != 2) return;
            shown.Report(value);
            shown.Report(_first);
            Assert.True(seen.Wait(TimeSpan.FromMinutes(1)));
        }
    }

    /// <summary>Tells when a text has been written.</summary>
    private sealed class WatchingWriter(string text) : StringWriter
    {
        private readonly ManualResetEventSlim _written = new();

        public bool Wait(TimeSpan patience) => _written.Wait(patience);

        public override void Write(string? value)
        {
            base.Write(value);
            if (value?.Contains(text, StringComparison.Ordinal) == true) _written.Set();
        }

        protected override void Dispose(bool disposing)
        {
            _written.Dispose();
            base.Dispose(disposing);
        }
    }
}
