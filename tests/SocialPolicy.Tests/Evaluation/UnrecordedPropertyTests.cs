using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class UnrecordedPropertyTests
{
    private static readonly Organization Company = new()
    {
        People = [new() { Id = "anna", Role = Role.Owner }, new() { Id = "ben" }],
        Channels = [Acme.Channel("one"), Acme.Channel("two"), Acme.Channel("old") with { Status = ChannelStatus.Retired }],
    };

    public static TheoryData<string> Requiring =>
        new(Descriptors.All.Where(descriptor => !descriptor.RequiredProperties.IsEmpty).Select(descriptor => descriptor.Id));

    [Fact]
    public void What_no_channel_records_is_said_once_with_ids_and_count() =>
        Assert.Equal(
            [new("imprint", ["SMP2005"], 2), new("budget", ["SMP3006"], 2), new("hoursPerWeek", ["SMP3006"], 2)],
            Unrecorded(Company, EveryChannel.MustHaveResources(), EveryChannel.MustHaveImprint()));

    [Fact]
    public void What_some_channel_of_any_status_records_is_recorded()
    {
        Organization recorded = Company with { Channels = [.. Company.Channels.Select(channel => channel.Id == "old" ? channel with { Budget = 0 } : channel)] };
        Assert.Equal([new("hoursPerWeek", ["SMP3006"], 2)], Unrecorded(recorded, EveryChannel.MustHaveResources()));
    }

    [Fact]
    public void Blank_text_records_nothing()
    {
        Organization blank = Company with { Channels = [Acme.Channel("one") with { Imprint = " " }] };
        Assert.Equal([new("imprint", ["SMP2005"], 1)], Unrecorded(blank, EveryChannel.MustHaveImprint()));
    }

    [Fact]
    public void What_the_policy_does_not_ask_for_is_not_missed()
    {
        Assert.Empty(Unrecorded(Company, EveryChannel.MustHaveOwner().WithSeverity(Severity.None)));
        Assert.Empty(Unrecorded(Company, On(Platform.Xing).MustHaveImprint()));
        Assert.Empty(Unrecorded(Company with { Channels = [] }, EveryChannel.MustHaveImprint()));
    }

    [Fact]
    public void Only_channels_that_are_reported_and_not_waived_are_counted()
    {
        Organization waived = Company with { Waivers = [Acme.Waiver("SMP2005", "channel:one")] };
        Assert.Equal([new("imprint", ["SMP2005"], 1)], Unrecorded(waived, EveryChannel.MustHaveImprint()));
        Assert.Empty(Unrecorded(waived with { Waivers = [Acme.Waiver("SMP2005", "*")] }, EveryChannel.MustHaveImprint()));
    }

    [Fact]
    public void A_channel_that_is_reported_by_two_ids_is_counted_once() =>
        Assert.Equal(
            [new("owner", ["SMP1001", "SMP1003"], 2)],
            Unrecorded(Company, EveryChannel.MustHaveOwner(), On(Platform.X).MustBeOwnedBy(Role.Owner)));

    [Fact]
    public void Rules_of_ones_own_take_part() =>
        Assert.Equal([new("url", ["LATER1"], 2)], Unrecorded(Company, EveryChannel.Must(new MustHaveUrl())));

    [Fact]
    public void A_property_that_channels_do_not_have_makes_a_policy_unusable()
    {
        Assert.False(Policy.Define("p").With(EveryChannel.Must(new MustHaveSlogan())).TryBuild(out _, out ValueList<Diagnostic> faults));
        Assert.Equal("budget", Assert.Single(faults).Properties.Single(property => property.Name == "nearest").Value);
    }

    [Fact]
    public void An_edit_that_records_it_takes_it_back()
    {
        Evaluation before = Acme.Policy(EveryChannel.MustHaveImprint()).Evaluate(Company, Acme.Now);
        Evaluation after = before.Apply(Edit.Put(Acme.Channel("two") with { Imprint = "https://example.org" }));
        Assert.Single(before.Unrecorded);
        Assert.Empty(after.Unrecorded);
        Assert.Equal(new("imprint", ["SMP2005"], 3), Assert.Single(before.Apply(Edit.Put(Acme.Channel("three"))).Unrecorded));
    }

    [Fact]
    public void The_names_are_those_of_channels() =>
        Assert.Subset(
            typeof(Channel).GetProperties().Select(property => Rule.CamelCase(property.Name)).ToHashSet(StringComparer.Ordinal),
            ChannelProperties.Names.ToHashSet(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Requiring))]
    public void A_channel_that_lacks_what_an_id_requires_is_reported(string id)
    {
        var (policy, _, _, _) = ((Policy, Policy, Organization, Organization))ExampleCompilation.Run(id);
        Organization bare = Company with { Channels = [Acme.Channel("bare") with { Operators = ["ben"] }] };
        IEnumerable<Clause> clauses = policy.OwnClauses.Select(clause => clause with { Where = Selection.Everything, Except = [] });
        Assert.Contains(bare.Evaluate(clauses).Diagnostics, found => found.Id == id);
    }

    private static ValueList<UnrecordedProperty> Unrecorded(Organization organization, params Clause[] clauses) => organization.Evaluate(clauses).Unrecorded;
}
