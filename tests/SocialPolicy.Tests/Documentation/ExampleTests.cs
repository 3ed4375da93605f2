using System.Text;
using SocialPolicy.Json;

namespace SocialPolicy.Tests;

public sealed class ExampleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    public static TheoryData<string> InCode => new(RulePage.All.Where(ExampleCompilation.IsInCode).Select(page => page.Id));

    public static TheoryData<string> InDocuments => new(RulePage.All.Where(page => !ExampleCompilation.IsInCode(page)).Select(page => page.Id));

    public static TheoryData<string> OfRules => new(LibraryRules.All.SelectMany(rule => rule.SupportedDiagnostics).Select(found => found.Id));

    [Theory]
    [MemberData(nameof(InCode))]
    public void What_a_page_shows_as_at_fault_is_reported_and_what_it_shows_as_in_order_is_not(string id)
    {
        (IEnumerable<Diagnostic> atFault, IEnumerable<Diagnostic> inOrder) = ExampleCompilation.Run(id) switch
        {
            // What is odd about a policy is put right in the policy.
            (Policy policy, Policy changed, Organization before, Organization after) =>
                (policy.Evaluate(before, Now).Diagnostics, (IsAboutPolicies(id) ? changed : policy).Evaluate(after, Now).Diagnostics),
            (PolicyDraft before, PolicyDraft after) => (FaultsOf(before), FaultsOf(after)),
            _ => throw new InvalidOperationException($"{id} declares neither policies nor drafts."),
        };
        Assert.Contains(atFault, found => found.Id == id);
        Assert.DoesNotContain(inOrder, found => found.Id == id);
    }

    [Theory]
    [MemberData(nameof(InCode))]
    public void An_example_has_no_fault_in_its_organization(string id)
    {
        if (ExampleCompilation.Run(id) is not (Policy policy, Policy _, Organization before, Organization after)) return;
        Assert.All([before, after], organization =>
            Assert.DoesNotContain(policy.Evaluate(organization, Now).Diagnostics, found => found.Descriptor.Category == Category.Input));
    }

    [Theory]
    [MemberData(nameof(InDocuments))]
    public void A_document_that_a_page_shows_as_at_fault_is_reported_and_one_that_it_shows_as_in_order_is_sound(string id)
    {
        RulePage page = RulePage.Of(id);
        Assert.Contains(Read(page.Fences.Single(fence => fence.Heading == "At fault").Text).Diagnostics, found => found.Id == id);
        Assert.Empty(Read(page.Fences.Single(fence => fence.Heading == "In order").Text).Diagnostics);
    }

    [Theory]
    [MemberData(nameof(OfRules))]
    public void The_severity_that_a_page_sets_by_id_wins_over_that_of_the_clause(string id)
    {
        var (_, configured, atFault, _) = ((Policy, Policy, Organization, Organization))ExampleCompilation.Run(id);
        Assert.All(configured.OwnClauses, clause => Assert.NotNull(clause.Severity));
        Diagnostic found = configured.Evaluate(atFault, Now).Diagnostics.First(found => found.Id == id);
        Assert.Equal(SeverityOrigin.Id, found.SeverityOrigin);
        Assert.NotEqual(found.Descriptor.DefaultSeverity, found.Severity);
        Assert.NotNull(found.Because);
    }

    [Theory]
    [MemberData(nameof(OfRules))]
    public void The_waiver_that_a_page_shows_waives(string id)
    {
        var (policy, _, atFault, _) = ((Policy, Policy, Organization, Organization))ExampleCompilation.Run(id);
        OrganizationDocument document = Read(Json(id, "waivers"));
        Waiver waiver = Assert.Single(document.Organization.Waivers);
        Organization waived = atFault with { Waivers = [waiver] };
        if (waived.People.Find(waiver.ApprovedBy!.Value) is null)
            waived = waived with { People = [.. waived.People, new Person { Id = waiver.ApprovedBy.Value }] };

        IReadOnlyList<Diagnostic> found = policy.Evaluate(waived, Now).Diagnostics;
        Assert.Contains(found, diagnostic => diagnostic.Id == id && diagnostic.SuppressedBy == waiver);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Descriptor.Category == Category.Policy);
    }

    [Theory]
    [MemberData(nameof(OfRules))]
    public void The_policy_document_that_a_page_shows_says_the_same_as_the_code(string id)
    {
        var (_, configured, _, _) = ((Policy, Policy, Organization, Organization))ExampleCompilation.Run(id);
        PolicyDocument document = PolicyJson.Read(Encoding.UTF8.GetBytes(Json(id, "clauses")), "policy.json");
        Assert.Empty(document.Diagnostics);
        Assert.Equal(configured, document.Policy);
    }

    private static bool IsAboutPolicies(string id) => id.StartsWith("SMP01", StringComparison.Ordinal);

    private static ValueList<Diagnostic> FaultsOf(PolicyDraft draft)
    {
        draft.TryBuild(out _, out ValueList<Diagnostic> faults);
        return faults;
    }

    private static OrganizationDocument Read(string json) => OrganizationJson.Read(Encoding.UTF8.GetBytes(json), "example.json");

    private static string Json(string id, string property) => RulePage.Of(id).Fences
        .Single(fence => fence.Language == "json" && fence.Text.Contains($"\"{property}\"", StringComparison.Ordinal)).Text;
}
