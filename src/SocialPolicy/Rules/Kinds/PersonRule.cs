namespace SocialPolicy.Rules;

/// <summary>A rule about people, one at a time.</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public abstract record PersonRule : Rule
{
    /// <summary>Whether the rule looks at the selected channels, as it does by default. A clause cannot select channels for one that does not (SMP0104).</summary>
    protected internal virtual bool LooksAtChannels => true;

    /// <summary>Checks a person and reports what is at fault.</summary>
    /// <param name="person">The person.</param>
    /// <param name="report">Takes the faults.</param>
    public abstract void Check(in PersonView person, Report report);
}
