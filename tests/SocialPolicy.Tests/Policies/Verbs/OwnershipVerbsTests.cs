using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class OwnershipVerbsTests
{
    [Fact]
    public void MustHaveOwner_asks_for_an_owner() =>
        Assert.Equal(new Clause(new MustHaveOwner()), EveryChannel.MustHaveOwner());

    [Fact]
    public void MustBeOwnedBy_takes_any_of_several_roles() =>
        Assert.Equal(
            new Clause(new MustBeOwnedBy(Roles.Leadership)),
            EveryChannel.MustBeOwnedBy(Role.Owner, Role.Executive));

    [Fact]
    public void MustBeOwnedBy_takes_one_role() =>
        Assert.Equal(new Clause(new MustBeOwnedBy(Role.Owner)), EveryChannel.MustBeOwnedBy(Role.Owner));

    [Fact]
    public void MayBeOperatedBy_takes_groups_of_roles_and_single_ones() =>
        Assert.Equal(
            new Clause(new MayBeOperatedBy(Roles.Leadership | Role.Contractor)),
            EveryChannel.MayBeOperatedBy(Roles.Leadership, Role.Contractor));

    [Fact]
    public void TraineesNeedMentor_asks_for_a_mentor() =>
        Assert.Equal(new Clause(new TraineesNeedMentor()), EveryChannel.TraineesNeedMentor());

    [Fact]
    public void MustHaveAtMostOperators_takes_a_number() =>
        Assert.Equal(new Clause(new MustHaveAtMostOperators(5)), EveryChannel.MustHaveAtMostOperators(5));

    [Fact]
    public void OwnerMustDecide_asks_for_authority() =>
        Assert.Equal(new Clause(new OwnerMustDecide()), EveryChannel.OwnerMustDecide());

    [Fact]
    public void AgencyNeedsSteward_asks_for_a_steward() =>
        Assert.Equal(new Clause(new AgencyNeedsSteward()), EveryChannel.AgencyNeedsSteward());

    [Fact]
    public void LeadershipMustPostEvery_takes_a_period() =>
        Assert.Equal(
            new Clause(new LeadershipMustPostEvery(Period.Months(1))),
            EveryChannel.LeadershipMustPostEvery(Every.Month));

    [Fact]
    public void MustOwnAtMost_is_said_of_people() =>
        Assert.Equal(new Clause(new MustOwnAtMost(3)), People.MustOwnAtMost(3));

    [Fact]
    public void MustHaveSponsor_is_said_of_the_organization() =>
        Assert.Equal(new Clause(new MustHaveSponsor()), TheOrganization.MustHaveSponsor());

    [Fact]
    public void MustSpreadPostingOver_asks_for_two_people_by_default()
    {
        Assert.Equal(new Clause(new MustSpreadPostingOver { Min = 2 }), TheOrganization.MustSpreadPostingOver());
        Assert.Equal(new Clause(new MustSpreadPostingOver { Min = 4 }), TheOrganization.MustSpreadPostingOver(4));
    }

    [Fact]
    public void MustRunAtMost_takes_a_number() =>
        Assert.Equal(new Clause(new MustRunAtMost(3)), TheOrganization.MustRunAtMost(3));

    [Fact]
    public void MustRunAtLeast_asks_for_one_channel_by_default()
    {
        Assert.Equal(new Clause(new MustRunAtLeast { Min = 1 }), TheOrganization.MustRunAtLeast());
        Assert.Equal(new Clause(new MustRunAtLeast { Min = 2 }), TheOrganization.MustRunAtLeast(2));
    }

    [Fact]
    public void Verbs_that_count_take_selected_channels()
    {
        var forums = new Selection { Platforms = [Platform.Forum] };
        Assert.Equal(new Clause(new MustRunAtMost(3)) { Where = forums }, TheOrganization.On(Platform.Forum).MustRunAtMost(3));
        Assert.Equal(new Clause(new MustRunAtLeast()) { Where = forums }, TheOrganization.On(Platform.Forum).MustRunAtLeast());
        Assert.Equal(new Clause(new MustSpreadPostingOver()) { Where = forums }, TheOrganization.On(Platform.Forum).MustSpreadPostingOver());
    }
}
