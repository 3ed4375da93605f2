namespace SocialPolicy.Rules;

/// <summary>A rule about the organization that counts over its selected running channels.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record ChannelTallyRule : Rule
{
    /// <summary>Counts a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="tally">Keeps the count.</param>
    public abstract void Count(in ChannelView channel, Tally tally);

    /// <summary>Checks what was counted and reports what is at fault.</summary>
    /// <param name="tally">The count over all selected running channels.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(Tally tally, Report report);
}
