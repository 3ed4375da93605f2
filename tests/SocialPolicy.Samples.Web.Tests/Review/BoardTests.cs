using System.Globalization;

namespace SocialPolicy.Samples.Web.Tests;

public sealed class BoardTests
{
    private static readonly PersonId Ben = "ben";

    private static SetAbsences BenIsAway(string from, string to) => new(Ben, [new Absence(Day(from), Day(to), AbsenceKind.Sick)]);

    private static DateOnly Day(string date) => DateOnly.Parse(date, CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_change_says_what_appears_and_what_goes()
    {
        using var host = new Host();
        Review before = host.Board.Current;
        var outcome = Assert.IsType<ChangeOutcome.Done>(await host.Board.Change(BenIsAway("2026-11-24", "2027-03-05"), before.Version, "test"));
        Assert.NotEmpty(outcome.Changes.Appeared);
        Assert.Equal(before.Version + 1, outcome.Review.Version);
        Assert.Same(outcome.Review, host.Board.Current);
        Assert.Equal(
            outcome.Review.Policy.Evaluate(outcome.Review.Organization, outcome.Review.At).Diagnostics.Select(diagnostic => diagnostic.ToString()),
            outcome.Review.Evaluation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told()
    {
        using var host = new Host();
        long version = host.Board.Current.Version;
        Assert.IsType<ChangeOutcome.Done>(await host.Board.Change(BenIsAway("2026-11-24", "2026-11-25"), version, "one"));
        Assert.IsType<ChangeOutcome.Conflict>(await host.Board.Change(BenIsAway("2026-11-24", "2026-11-26"), version, "two"));
        Assert.Equal(new DateOnly(2026, 11, 25), host.Board.Current.Organization.People.Find(Ben)!.Absences[0].To);
    }

    [Fact]
    public async Task A_program_that_starts_again_has_what_it_had()
    {
        using var first = new Host { KeepsFolder = true };
        await first.Board.Change(BenIsAway("2026-11-24", "2026-12-24"), first.Board.Current.Version, "test");
        await first.Board.Change(new SetDeputies("youtube-main", ["anna", "ben"]), first.Board.Current.Version, "test");
        Review left = first.Board.Current;
        first.Dispose();

        using var second = new Host(first.Folder);
        Review found = second.Board.Current;
        Assert.Equal((left.Number, left.Version, left.At), (found.Number, found.Version, found.At));
        Assert.Equal(left.Organization, found.Organization);
        Assert.Equal(
            left.Evaluation.Diagnostics.Select(diagnostic => diagnostic.ToString()),
            found.Evaluation.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public async Task A_day_begins_at_the_midnight_of_the_organizations_calendar()
    {
        using var host = new Host();
        long number = host.Board.Current.Number;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using IAsyncEnumerator<Review> reviews = host.Board.Watch(patience.Token).GetAsyncEnumerator();
        Assert.True(await reviews.MoveNextAsync());

        Task<bool> next = reviews.MoveNextAsync().AsTask();
        host.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 23, 22, 59, 59, TimeSpan.Zero));
        await Task.Delay(200);
        Assert.False(next.IsCompleted);
        while (!next.IsCompleted)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.WhenAny(next, Task.Delay(50));
        }

        Assert.True(await next);
        Assert.Equal(number + 1, reviews.Current.Number);
        Assert.Equal(new DateOnly(2026, 11, 24), reviews.Current.Today);
    }
}
