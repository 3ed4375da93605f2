namespace SocialPolicy.Rules;

/// <summary>A rule about channels, one at a time.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record ChannelRule : Rule
{
    /// <inheritdoc/>
    protected internal sealed override bool HoldsForFewerChannels => true;

    /// <summary>Which channels the rule looks at among the selected ones; the running ones by default.</summary>
    protected internal virtual ChannelScope Scope => ChannelScope.Running;

    /// <summary>Checks a channel and reports what is at fault.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(in ChannelView channel, Report report);

    /// <summary>
    /// Checks neighbouring channels. A sealed rule that repeats this line as an override of its own lets
    /// the compiler put <see cref="Check"/> into the loop; it means the same without.
    /// </summary>
    /// <param name="channels">The channels.</param>
    /// <param name="report">Takes the faults.</param>
    public virtual void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}

/// <summary>Which channels a rule looks at, by their status.</summary>
public enum ChannelScope
{
    /// <summary>Channels that are in use.</summary>
    Running,

    /// <summary>Channels that are in use or dormant.</summary>
    NotRetired,

    /// <summary>Channels of any status.</summary>
    Any,
}
