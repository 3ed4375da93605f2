using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary>
/// <c>--policies</c>, or <c>--policies 100000 clauses</c>: every verb of the library, and the preset <c>recommended</c>, beside the eight
/// checks over the same facts; with <c>clauses</c>, each clause of both alone, or, with words behind it, those whose names have one of them.
/// </summary>
internal static class PoliciesCommand
{
    private const int Rounds = 9;

    internal static int Run(string[] args, TextWriter output)
    {
        int channels = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 100_000;
        Facts facts = Facts.Of(LargeOrganization.Create(channels, channels / 5, faulty: 0.2));
        Side SideOf(string name, Policy policy) => new(name, () => policy.Evaluate(facts, LargeOrganization.Now));
        Side eight = SideOf("eight checks", ContestPolicy.Policy);
        List<Side> sides = [eight, SideOf("every verb", EveryRule.Policy), SideOf("recommended", Presets.Recommended)];
        if (args.Contains("clauses"))
        {
            foreach (Policy policy in (Policy[])[EveryRule.Policy, Presets.Recommended])
            {
                sides.AddRange(policy.Clauses
                    .Where(clause => IsAskedFor(NameOf(policy, clause), args))
                    .Select(clause => SideOf(NameOf(policy, clause), Policy.Define(policy.Name).With(clause).Build())));
            }
        }

        Side.Measure(sides, Rounds);
        output.WriteLine("| Policy | Channels | ns per channel | × eight checks |");
        output.WriteLine("| --- | ---: | ---: | ---: |");
        foreach (Side side in sides)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {side.Name} | {channels:N0} | {side.Fastest / channels:F1} | {side.Fastest / eight.Fastest:F2} |"));
        }

        return 0;
    }

    private static bool IsAskedFor(string name, string[] args)
    {
        string[] words = args[(Array.IndexOf(args, "clauses") + 1)..];
        return words.Length == 0 || words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static string NameOf(Policy policy, Clause clause) => $"{policy.Name}: {clause.Name ?? clause.Rule.Verb}";
}
