namespace SocialPolicy.Rules;

/// <summary>A rule about messages on selected running channels, one at a time.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record MessageRule : Rule
{
    /// <inheritdoc/>
    protected internal sealed override bool HoldsForFewerChannels => true;

    /// <summary>Checks a message and reports what is at fault.</summary>
    /// <param name="message">The message.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(in MessageView message, Report report);
}
