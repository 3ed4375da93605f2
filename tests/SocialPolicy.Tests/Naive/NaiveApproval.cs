using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP5004.</summary>
internal static class NaiveApproval
{
    public static IEnumerable<NaiveFault> MustApproveWithin(MustApproveWithin rule, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            TimeSpan total = TimeSpan.Zero;
            bool open = false;
            foreach (ApprovalStep step in channel.Value.Approval)
            {
                if (step.Within is { } within) total += Length(within);
                else open = true;
            }

            if (open || total > Length(rule.Duration)) yield return NaiveFault.Of("SMP5004", channel);
        }
    }

    private static TimeSpan Length(Period period) => NaiveTime.FromReference(period) - NaiveTime.FromReference(default);
}
