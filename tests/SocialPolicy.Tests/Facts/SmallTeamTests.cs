using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Channels with few people are digested in a way of their own, which comes to the same.</summary>
public class SmallTeamTests
{
    private static readonly RandomMoment Moment = RandomMoment.All[0];

    [Fact]
    public void Channels_with_few_people_are_digested_like_all_others()
    {
        int small = 0, others = 0;
        RandomOrganizations.Around(Moment).Sample(
            organization =>
            {
                var facts = Facts.Of(organization);
                var people = facts.People.On(new DateOnly(2026, 11, 23));
                var (all, one) = (facts.Digests.Of(people, threads: 1), new ChannelDigest(facts.Channels.Rows.Length));
                for (int row = 0; row < facts.Channels.Rows.Length; row++)
                {
                    if (SmallTeams.Has(in facts.Channels.Rows[row])) small++;
                    else others++;
                    one.Put(row, in facts.Channels.Rows[row], facts.Channels.Links, people);
                }

                Assert.Equal(one.Summaries, all.Summaries);
                Assert.Equal(one.TeamSkills, all.TeamSkills);
                Assert.Equal(one.Covered, all.Covered);
            },
            iter: 300,
            threads: 1);
        Assert.True(small > 0 && others > 0, $"{small} channels with few people and {others} others");
    }
}
