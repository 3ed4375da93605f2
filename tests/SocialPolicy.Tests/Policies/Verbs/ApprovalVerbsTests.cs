using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ApprovalVerbsTests
{
    [Fact]
    public void MustApproveWithin_allows_a_day_by_default()
    {
        Assert.Equal(new Clause(new MustApproveWithin { Duration = Period.Days(1) }), EveryChannel.MustApproveWithin());
        Assert.Equal(new Clause(new MustApproveWithin { Duration = Period.Hours(4) }), EveryChannel.MustApproveWithin(Period.Hours(4)));
    }
}
