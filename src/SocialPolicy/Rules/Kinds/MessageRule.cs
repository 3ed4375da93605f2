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

    /// <summary>
    /// Checks the messages on neighbouring channels. A sealed rule that repeats this line as an override of its own lets
    /// the compiler put <see cref="Check"/> into the loop; it means the same without.
    /// </summary>
    /// <param name="messages">The messages.</param>
    /// <param name="report">Takes the faults.</param>
    public virtual void CheckAll(MessageRange messages, Report report)
    {
        foreach (MessageView message in messages) Check(in message, report);
    }
}
