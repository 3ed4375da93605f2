namespace SocialPolicy.Tests;

/// <summary>Clauses made without the grammar are checked by Build.</summary>
public class SelectorFaultTests
{
    private static readonly Selection OnX = new() { Platforms = [Platform.X] };

    public static TheoryData<Clause> AboutNoChannels { get; } =
    [
        AcmeVerbs.UnitsMustHaveContact(),
        AcmeVerbs.PublicationsMustHaveSteps("published"),
        new(new MustHavePlan()),
        Grammar.Everyone.MustBeTrained("guideline"),
    ];

    [Theory]
    [MemberData(nameof(AboutNoChannels))]
    public void Clauses_about_no_channels_take_no_selector_of_channels(Clause clause)
    {
        Assert.Contains("by the organization's size only", Faults.OfSentence(clause with { Where = OnX }).ToString(), StringComparison.Ordinal);
        Assert.Contains("by the organization's size only", Faults.OfSentence(clause with { Except = [OnX] }).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AboutNoChannels))]
    public void Clauses_about_no_channels_take_the_size(Clause clause)
    {
        Clause small = clause with { Where = new() { Size = OrganizationSize.AtMost(2) } };
        Clause large = clause with { Where = new() { Size = OrganizationSize.MoreThan(2) } };
        Clause notSmall = clause with { Except = [new() { Size = OrganizationSize.AtMost(2) }] };
        Assert.NotEmpty(Acme.Company.Evaluate(small).Diagnostics);
        Assert.Empty(Acme.Company.Evaluate(large, notSmall).Found());
    }
}
