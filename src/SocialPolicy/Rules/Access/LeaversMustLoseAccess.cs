using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Nobody who has left is still an administrator, an operator or a deputy of a channel (SMP9002).</summary>
/// <remarks>Source: access is removed when people leave, and a departure leaves nothing behind (S3, G). Looks at dormant
/// channels as well. One diagnostic for each channel and person, whatever parts the person has.</remarks>
public sealed record LeaversMustLoseAccess : ChannelRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP9002];

    /// <inheritdoc/>
    protected internal override ChannelScope Scope => ChannelScope.NotRetired;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        // Hardly anybody has left: who it is and where else named is asked only when somebody reads.
        if (!channel.NamesLeaver || report.Postpones(channel, Descriptors.SMP9002)) return;
        CheckEach(in channel, report);
    }

    private static void CheckEach(in ChannelView channel, Report report)
    {
        foreach (ActorView person in channel.Access)
        {
            if (person.HasLeft) Add(in channel, person, report);
        }

        foreach (ActorView person in channel.Operators)
        {
            if (person.HasLeft && !channel.Access.Contains(person)) Add(in channel, person, report);
        }

        foreach (ActorView person in channel.NamedDeputies)
        {
            if (person.HasLeft && !channel.Access.Contains(person) && !channel.Operators.Contains(person)) Add(in channel, person, report);
        }
    }

    private static void Add(in ChannelView channel, ActorView person, Report report)
    {
        Detail? detail = report.Add(channel, Descriptors.SMP9002, about: person.Subject);
        detail?.With("person", person).With("until", person.Person.EmployedUntil).With("parts", PartsOf(in channel, person));
    }

    private static ValueList<string> PartsOf(in ChannelView channel, ActorView person)
    {
        var parts = new List<string>();
        if (channel.Access.Contains(person)) parts.Add("access");
        if (channel.Operators.Contains(person)) parts.Add("operators");
        if (channel.NamedDeputies.Contains(person)) parts.Add("deputies");
        return parts.ToValueList();
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}
