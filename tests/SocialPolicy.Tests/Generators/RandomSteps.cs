using System.Globalization;
using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Steps from one evaluation to the next: edits, other organizations, and time that goes by.</summary>
internal static class RandomSteps
{
    private static readonly Gen<TimeSpan> Times = Gen.Frequency(
        (2, Gen.Int[1, 240].Select(minutes => TimeSpan.FromMinutes(minutes))),
        (2, Gen.Int[1, 48].Select(hours => TimeSpan.FromHours(hours))),
        (3, Gen.Int[1, 40].Select(days => TimeSpan.FromDays(days))),
        (2, Gen.Int[1, 400].Select(days => TimeSpan.FromDays(days))),
        (2, Gen.Int[-60, -1].Select(days => TimeSpan.FromDays(days))),
        (1, Gen.OneOfConst(TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromDays(3650))));

    public static Gen<PlannedStep> Around(RandomMoment moment) => Gen.Select(
        Gen.Frequency((8, Gen.Const(0)), (1, Gen.Int[1, 3])),
        Gen.Frequency(
            (12, Edits(moment)),
            (4, Rewrites(moment)),
            (3, Times.Select(time => Move(from => from.Now + time))),
            (8, Gen.Select(Gen.Int[0, 9_999], Gen.Bool, Gen.Int[0, 3], (rank, isPeriod, any) =>
                Move(from => Boundaries.Pick(from, rank, isPeriod, isNext: any > 0)))),
            (2, Waivers),
            (1, Gen.Const<Plan>((from, first) => Exchange("the first one", from, first.Organization)))),
        Gen.Bool,
        (back, plan, atOnce) => new PlannedStep(back, plan, atOnce));

    private static Gen<Plan> Edits(RandomMoment moment) => Gen.Select(
        RandomEdits.Around(moment).Array[1, 3],
        Gen.Int[0, 2],
        (choices, way) => new Plan((from, _) =>
        {
            Edit[] edits = [.. choices.SelectMany(choice => choice(from.Organization))];
            return way > 0 ? Apply(from, edits) : Exchange($"its own with {Names(edits)}", from, from.Organization.Apply(edits));
        }));

    private static Gen<Plan> Rewrites(RandomMoment moment) => RandomRewrites.Around(moment).Array[1, 2].Select(rewrites =>
        new Plan((from, _) =>
        {
            Organization to = rewrites.Aggregate(from.Organization, (whole, rewrite) => rewrite(whole));
            return Exchange(CasePrinter.Print(to), from, to);
        }));

    /// <summary>A waiver for what was found, or for everything of its kind.</summary>
    private static Gen<Plan> Waivers { get; } = Gen.Select(
        Gen.Int[0, 9_999], Gen.Bool, Gen.Int[-1, 3],
        (position, everywhere, days) => new Plan((from, _) =>
        {
            if (from.Diagnostics.Count == 0) return Apply(from);
            Diagnostic found = from.Diagnostics[position % from.Diagnostics.Count];
            return Apply(from, Edit.Add(new Waiver
            {
                Rule = found.Id,
                Subject = everywhere ? "*" : found.Subject.ToString(),
                Reason = "agreed",
                ApprovedBy = from.Organization.People.FirstOrDefault()?.Id,
                Until = DateOnly.FromDateTime(from.Now.UtcDateTime).AddDays(days),
            }));
        }));

    private static Plan Move(Func<Evaluation, DateTimeOffset> to) => (from, _) =>
    {
        DateTimeOffset instant = to(from);
        string name = string.Create(CultureInfo.InvariantCulture, $"go to {instant:O}");
        return new(name, from.Organization, instant, before => before.At(instant));
    };

    private static Step Apply(Evaluation from, params Edit[] edits) =>
        new($"apply {Names(edits)}", from.Organization.Apply(edits), from.Now, before => before.Apply(edits));

    private static Step Exchange(string name, Evaluation from, Organization to) =>
        new($"exchange the organization for {name}", to, from.Now, before => before.Apply(to));

    private static string Names(Edit[] edits) => string.Join(" and ", edits.Select(CasePrinter.Print));
}
