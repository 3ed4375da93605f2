using System.Text;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Json.Policies;

public class PolicyWritingTests
{
    [Fact]
    public void A_policy_is_written_in_the_order_of_the_documentation()
    {
        Policy policy = Policy.Define("Muster GmbH")
            .ForRules("1.0")
            .With(
                On(Platform.LinkedIn, Platform.Xing).Except(WithId("xing-old-*")).MustBeOwnedBy(Roles.Leadership)
                    .WithSeverity(Severity.Error).Because("„B2B“ <contacts> are the owner's own work").Named("owners-networks"),
                On(Platform.Facebook).MustReport(Every.Week),
                EveryChannel.MustReport(Every.Month, to: Role.Manager),
                EveryChannel.Where(OrganizationSize.AtMost(10)).Except(For(Purpose.Internal)).Except(In("marketing")).MustBeCovered(everyDay: true),
                People.On(Platform.X).MustOwnAtMost(3))
            .WithSeverity("SMP2003", Severity.None)
            .WithSeverity(Category.Reporting, Severity.Warning)
            .Build();

        Snapshots.Match(PolicyJson.WriteToString(policy));
    }

    [Fact]
    public void Options_with_their_default_are_left_out_and_what_the_sentence_needs_is_not()
    {
        string text = PolicyJson.WriteToString(PolicyDocuments.Of(EveryChannel.MustHaveNoReportGap(Every.Week), People.MustOwnAtMost(0)));

        Assert.DoesNotContain("lookback", text, StringComparison.Ordinal);
        Assert.Contains("\"max\": 0", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leadership", Role.Owner, Role.Executive)]
    [InlineData("trainee", Role.Apprentice, Role.Intern)]
    [InlineData("owner", Role.Owner)]
    public void Roles_are_written_with_the_shortest_words(string word, params Role[] roles)
    {
        Roles all = roles.Aggregate(default(Roles), (set, role) => set | role);

        string text = PolicyJson.WriteToString(PolicyDocuments.Of(EveryChannel.MustBeOwnedBy(all)));

        Assert.Contains($"[\n        \"{word}\"\n      ]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_ends_with_a_line_end_and_has_no_byte_order_mark()
    {
        using var stream = new MemoryStream();
        PolicyJson.Write(Policy.Define("Muster GmbH").Build(), stream);

        Assert.Equal("{\n  \"name\": \"Muster GmbH\"\n}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
