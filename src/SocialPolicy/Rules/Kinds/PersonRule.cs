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

    /// <summary>
    /// Checks people one after the other. A sealed rule that repeats this line as an override of its own lets
    /// the compiler put <see cref="Check"/> into the loop; it means the same without.
    /// </summary>
    /// <param name="people">The people.</param>
    /// <param name="report">Takes the faults.</param>
    public virtual void CheckAll(PersonRange people, Report report)
    {
        foreach (PersonView person in people) Check(in person, report);
    }
}
