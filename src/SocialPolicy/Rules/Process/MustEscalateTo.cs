using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A channel names for some topics whom to turn to: somebody active with one of the roles (SMP7002).</summary>
/// <remarks>Source: critical questions and exchanges between businesses go to the owner (S0); everybody knows who gets which
/// information from whom (S2). One diagnostic per topic.</remarks>
public sealed record MustEscalateTo : ChannelRule
{
    /// <summary>The topics; critical questions and exchanges between businesses by default.</summary>
    public TopicSet Topics { get; init; } = TopicSet.Of(Topic.Critical, Topic.B2B);

    /// <summary>Who may be turned to; the leadership by default.</summary>
    public Roles Roles { get; init; } = Roles.Leadership;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP7002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.EscalatesTo(Topics, Roles) || report.Postpones(channel, Descriptors.SMP7002)) return;
        CheckEach(in channel, report);
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) =>
        other is MustEscalateTo escalate && Topics.Contains(escalate.Topics) && escalate.Roles.Contains(Roles);

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireSome(Topics, nameof(Topics));
        options.RequireSome(Roles, nameof(Roles));
    }

    /// <inheritdoc/>
    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }

    private void CheckEach(in ChannelView channel, Report report)
    {
        foreach (Topic topic in Topics.Items.AsSpan())
        {
            if (!channel.EscalatesTo(topic, Roles)) Describe(in channel, topic, report.Add(channel, Descriptors.SMP7002, about: Subject.Of(topic)));
        }
    }

    private void Describe(in ChannelView channel, Topic topic, Detail? detail)
    {
        if (detail is null) return;
        detail.With("topic", topic.Name);
        IReadOnlyList<ActorView> named = channel.EscalationFor(topic);
        if (named.Count > 0)
        {
            detail.With("named", named).Say(named.Any(person => person.IsActive) ? "SMP7002.wrong-role" : "SMP7002.not-active");
            if (named.Count == 1) detail.With("role", named[0].Person.Role);
        }
        else
        {
            string[] unknown = [.. channel.Channel.Escalation.Where(way => way.Topic == topic).Select(way => way.To?.Value).OfType<string>()];
            detail.With("named", unknown.ToValueList());
            if (unknown.Length > 0) detail.Say("SMP7002.unknown");
        }

        detail.With("roles", Roles);
    }
}
