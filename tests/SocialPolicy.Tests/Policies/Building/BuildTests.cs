using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class BuildTests
{
    private const string ThisFile = "/_/tests/SocialPolicy.Tests/Policies/Building/BuildTests.cs";

    [Fact]
    public void Build_collects_every_fault_of_every_kind()
    {
        Policy included = Policy.Define("base").With(EveryChannel.MustHaveOwner().Named("owners")).Build();
        PolicyDraft draft = Policy.Define("Muster GmbH")
            .ForRules("9.9")
            .Include(included.Without("ownrs"))
            .With(
                EveryChannel.MustReport(default),
                On(Platform.X).On(Platform.Xing).MustBeOwnedBy(default(Roles)),
                People.MustOwnAtMost(-1))
            .WithSeverity("SMP9999", Severity.Error)
            .WithSeverity(new Category("ownershp"), Severity.Error);

        PolicyException thrown = Assert.Throws<PolicyException>(draft.Build);
        Assert.Equal(8, thrown.Diagnostics.Count);
        Assert.Equal(Faults.Of(draft), thrown.Diagnostics);
    }

    [Fact]
    public void The_exception_names_the_policy_and_every_fault()
    {
        PolicyDraft draft = Policy.Define("Muster GmbH").With(People.MustOwnAtMost(-1), TheOrganization.MustRunAtMost(-2));
        PolicyException thrown = Assert.Throws<PolicyException>(draft.Build);
        Assert.Contains("'Muster GmbH'", thrown.Message, StringComparison.Ordinal);
        Assert.All(thrown.Diagnostics, fault => Assert.Contains(fault.ToString(), thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_fault_is_at_the_file_and_line_of_its_sentence()
    {
        int line = Faults.Line();
        ValueList<Diagnostic> faults = Faults.Of(Policy.Define("p").With(
            People.MustOwnAtMost(-1),
            EveryChannel.MustHaveOwner(),
            TheOrganization.MustRunAtLeast(0), EveryChannel.MustHaveDeputies(0)));
        Assert.Equal([line + 2, line + 4, line + 4], faults.Select(fault => fault.Location.Line));
        Assert.All(faults, fault => Assert.Equal(ThisFile, fault.Location.Document));
        Assert.StartsWith($"{ThisFile}({line + 2}): error SMP0104: ", faults[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_over_several_lines_is_on_one_of_them()
    {
        int line = Faults.Line();
        Diagnostic fault = Assert.Single(Faults.Of(Policy.Define("p").With(
            People
                .On(Platform.X)
                .MustOwnAtMost(-1)
                .Because("reason"))));
        Assert.InRange(fault.Location.Line, line + 2, line + 5);
    }

    [Fact]
    public void A_sentence_from_a_variable_is_where_it_is_handed_over()
    {
        Clause kept = People.MustOwnAtMost(-1);
        int line = Faults.Line();
        Assert.Equal(line + 1, Assert.Single(Faults.Of(Policy.Define("p").With(kept))).Location.Line);
    }

    [Fact]
    public void A_sentence_that_has_a_place_keeps_it()
    {
        var place = new SourceLocation("policy.json", 4, 5, "$.clauses[0]");
        Diagnostic fault = Faults.OfSentence(People.MustOwnAtMost(-1) with { Location = place });
        Assert.Equal(place with { Path = "$.clauses[0].max" }, fault.Location);
    }

    [Fact]
    public void A_policy_without_a_fault_keeps_its_sentences_in_order()
    {
        Clause owner = EveryChannel.MustHaveOwner();
        Clause deputies = EveryChannel.MustHaveDeputies();
        Assert.True(Policy.Define("p").With(owner).With(deputies, owner).TryBuild(out Policy? policy, out ValueList<Diagnostic> faults));
        Assert.True(faults.IsEmpty);
        Assert.Equal("p", policy.Name);
        Assert.Equal([owner, deputies, owner], policy.OwnClauses);
        Assert.Equal([owner, deputies, owner], policy.Clauses);
    }

    [Fact]
    public void A_policy_may_be_empty() => Assert.Empty(Policy.Define("p").Build().Clauses);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public void A_policy_has_a_name(string? name) => Assert.ThrowsAny<ArgumentException>(() => Policy.Define(name!));

    [Fact]
    public void Nothing_may_be_null()
    {
        PolicyDraft draft = Policy.Define("p");
        Assert.Throws<ArgumentNullException>(() => draft.Include(null!));
        Assert.Throws<ArgumentNullException>(() => draft.With((Clause)null!));
        Assert.Throws<ArgumentNullException>(() => EveryChannel.Except(null!));
        Assert.Throws<ArgumentNullException>(() => EveryChannel.Where(null!));
        Assert.Throws<ArgumentNullException>(() => TheOrganization.Where(null!));
    }
}
