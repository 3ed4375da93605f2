using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>A rule is asked again for details; each of several findings about one subject gets its own.</summary>
public class DetailTests
{
    private static readonly Person[] People =
    [
        new() { Id = "ann", Name = "Ann", Role = Role.Intern },
        new() { Id = "bob", Name = "Bob", Role = Role.Contractor },
    ];

    [Fact]
    public void Two_posters_of_a_channel_are_named_each_in_a_diagnostic_of_their_own()
    {
        Organization company = new()
        {
            People = People.ToTable(),
            Channels = [new Channel { Id = "x", Platform = Platform.X, Operators = ["bob", "ann"] }],
        };
        string[] named = [.. company.Evaluate(EveryChannel.MayBeOperatedBy(Role.Owner)).Diagnostics
            .Select(diagnostic => $"{diagnostic.Related[0]} {Value(diagnostic, "poster")} {Value(diagnostic, "role")}")];
        Assert.Equal(["person:ann ann intern", "person:bob bob contractor"], named);
    }

    [Fact]
    public void Two_gaps_of_a_channel_name_their_own_ends()
    {
        DateOnly today = DateOnly.FromDateTime(Acme.Now.DateTime);
        Organization company = new()
        {
            People = [People[0] with { Absences = [new(today.AddDays(7), today.AddDays(8)), new(today.AddDays(14), today.AddDays(15))] }],
            Channels = [new Channel { Id = "x", Platform = Platform.X, Owner = "ann" }],
        };
        string[] gaps = [.. company.Evaluate(EveryChannel.MustBeCovered()).Diagnostics
            .Select(diagnostic => $"{Value(diagnostic, "from")}/{Value(diagnostic, "to")} {Value(diagnostic, "cover")}")];
        Assert.Equal(["2026-11-30/2026-12-01 ann", "2026-12-07/2026-12-08 ann"], gaps);
    }

    private static string Value(Diagnostic diagnostic, string name) =>
        Assert.Single(diagnostic.Properties, property => property.Name == name).Value;
}
