using System.Text;

namespace SocialPolicy.Rules;

/// <summary>
/// What a clause asks for. A rule is a record whose properties are its options; derive from the kind
/// that fits its subject, such as <see cref="ChannelRule"/>.
/// </summary>
/// <remarks>
/// A rule is immutable and its check is a function of what it is shown: it is asked once to find
/// faults and again, for the subjects at fault, when somebody reads the diagnostics. A rule that
/// throws is reported (SMP0201) and stops no other.
/// </remarks>
public abstract record Rule
{
    // Rules derive from a kind of rule, by which they are run.
    private protected Rule()
    {
    }

    /// <summary>The kinds of diagnostic that the rule may report, at least one.</summary>
    public abstract ValueList<RuleDescriptor> SupportedDiagnostics { get; }

    /// <summary>The rule's name in policy documents: the verb in camelCase, such as <c>mustReport</c>.</summary>
    public string Verb => CamelCase(GetType().Name);

    /// <summary>Checks the rule's options before it is used; every fault makes the policy unusable.</summary>
    /// <param name="options">Takes the faults.</param>
    protected internal virtual void Validate(OptionFaults options)
    {
    }

    /// <summary>
    /// Whether meeting this rule means meeting another one, of the same type, that is asked of the same subjects: whatever the
    /// other one finds at fault, this one does. By default where their options are equal. Override it where options have an
    /// order, such as a least number or a longest period; a policy that asks for both is told (SMP0103).
    /// </summary>
    /// <param name="other">A rule of the same type.</param>
    protected internal virtual bool Implies(Rule other) => Equals(other);

    /// <summary>
    /// Whether meeting this rule over some channels means meeting it over any part of them, as it does where each channel is
    /// looked at by itself and where no more than so many are allowed. A rule that asks for at least so many says no.
    /// </summary>
    protected internal virtual bool HoldsForFewerChannels => false;

    /// <summary>How what this rule asks for stands to what another one asks for; no conflict by default. One of the two need say so.</summary>
    /// <param name="other">Another rule, mostly of another type.</param>
    /// <param name="clock">Measures limits by the organization's calendar.</param>
    protected internal virtual Conflict ConflictWith(Rule other, Clock clock) => Conflict.None;

    /// <summary>Leaves what every rule has out of the text, so that it shows the options only.</summary>
    /// <param name="builder">The text.</param>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary>The verb and the options as policy documents name them, for people: <c>mustReport (every: P1W)</c>.</summary>
    internal string ToPhrase()
    {
        var members = new StringBuilder();
        PrintMembers(members);
        return RulePhrase.Of(Verb, members.ToString());
    }

    internal static string CamelCase(string name) => string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));
}
