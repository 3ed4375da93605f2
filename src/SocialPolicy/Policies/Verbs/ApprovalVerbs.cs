using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about the approval of what goes out on a channel.</summary>
public static class ApprovalVerbs
{
    /// <inheritdoc cref="Rules.MustApproveWithin"/>
    /// <param name="channels">The channels.</param>
    /// <param name="duration">The longest time for all steps together; one day where null.</param>
    public static Clause MustApproveWithin(this SelectedChannels channels, Period? duration = null) =>
        channels.Must(new MustApproveWithin { Duration = duration ?? Period.Days(1) });
}
