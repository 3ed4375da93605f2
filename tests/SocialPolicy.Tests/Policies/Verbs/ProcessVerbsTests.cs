using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ProcessVerbsTests
{
    private static readonly SelectedPublications Releases = Publications(PublicationKind.PressRelease);

    [Fact]
    public void MustFollow_takes_steps_in_their_order() =>
        Assert.Equal(
            new Clause(new MustFollow(PublicationKind.BlogPost, ["drafted", "published"])),
            Publications(PublicationKind.BlogPost).MustFollow("drafted", "published"));

    [Fact]
    public void MustEscalateTo_asks_for_the_topics_of_the_sentence()
    {
        Assert.Equal(
            new Clause(new MustEscalateTo { Topics = TopicSet.Of(Topic.Critical, "weather"), Roles = Roles.Of(Role.Owner, Role.Manager) })
            {
                Where = new Selection { Platforms = [Platform.X] },
            },
            On(Platform.X).Topics(Topic.Critical, "weather").MustEscalateTo(Role.Owner, Role.Manager));
        Assert.Equal(new MustEscalateTo(), Topics(Topic.Critical, Topic.B2B).MustEscalateTo(Roles.Leadership).Rule);
    }

    [Fact]
    public void MustBeApproved_asks_for_the_leadership_by_default()
    {
        Assert.Equal(new Clause(new MustBeApproved(PublicationKind.PressRelease)), Releases.MustBeApproved());
        Assert.Equal(Releases.MustBeApproved(), Releases.MustBeApproved(by: Roles.Leadership));
        Assert.Equal(Releases.MustBeApproved(), Releases.MustBeApproved("approved", Role.Owner, Role.Executive));
        Assert.Equal(Releases.MustBeApproved(), Releases.MustBeApproved(before: ["published", "distributed"]));
    }

    [Fact]
    public void MustBeApproved_takes_a_step_roles_and_gates() =>
        Assert.Equal(
            new Clause(new MustBeApproved(PublicationKind.PressRelease) { Step = "cleared", Roles = Role.Manager, Gates = ["printed"] }),
            Releases.MustBeApproved(by: Role.Manager, step: "cleared", before: ["printed"]));

    [Fact]
    public void MustBeAnnouncedOn_takes_platforms_a_time_and_a_step()
    {
        Assert.Equal(
            new Clause(new MustBeAnnouncedOn(PublicationKind.PressRelease, [Platform.Facebook, Platform.X]) { Within = Period.Days(1), Step = "published" }),
            Releases.MustBeAnnouncedOn(Platform.Facebook, Platform.X));
        Assert.Equal(
            new Clause(new MustBeAnnouncedOn(PublicationKind.PressRelease, [Platform.X]) { Within = Period.Hours(4), Step = "distributed" }),
            Releases.MustBeAnnouncedOn([Platform.X], within: Period.Hours(4), step: "distributed"));
    }

    [Fact]
    public void MustHaveCrisisPlan_asks_for_a_review_within_a_year_by_default()
    {
        Assert.Equal(new Clause(new MustHaveCrisisPlan { MaxAge = Period.Years(1) }), TheOrganization.MustHaveCrisisPlan());
        Assert.Equal(new Clause(new MustHaveCrisisPlan { MaxAge = Period.Months(6) }), TheOrganization.MustHaveCrisisPlan(Period.Months(6)));
    }

    [Fact]
    public void A_sentence_about_publications_is_narrowed_by_size_and_may_be_continued_twice()
    {
        SelectedPublications small = Releases.Where(OrganizationSize.AtMost(10));
        Assert.Equal(new Selection { Size = OrganizationSize.AtMost(10) }, small.MustBeApproved().Where);
        Assert.Equal(Selection.Everything, Releases.MustBeApproved().Where);
        Assert.Equal(small.MustBeApproved(), small.MustBeApproved());
    }
}
