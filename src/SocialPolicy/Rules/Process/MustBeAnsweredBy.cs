using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Messages about some topics are answered by people with the right role (SMP7001).</summary>
/// <remarks>Source: critical questions and exchanges between businesses go to the owner (S0). Who once answered need not
/// be active today.</remarks>
public sealed record MustBeAnsweredBy : MessageRule
{
    /// <summary>The topics; critical questions and exchanges between businesses by default.</summary>
    public TopicSet Topics { get; init; } = TopicSet.Of(Topic.Critical, Topic.B2B);

    /// <summary>Who may answer; the leadership by default.</summary>
    public Roles Roles { get; init; } = Roles.Leadership;

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP7001];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in MessageView message, Report report)
    {
        if (!message.IsAnswered || !message.IsAbout(Topics) || message.AnsweredBy.Is(Roles)) return;
        Describe(message, report.Add(message, Descriptors.SMP7001));
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) =>
        other is MustBeAnsweredBy answered && Topics.Contains(answered.Topics) && answered.Roles.Contains(Roles);

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireSome(Topics, nameof(Topics));
        options.RequireSome(Roles, nameof(Roles));
    }

    /// <inheritdoc/>
    public override void CheckAll(MessageRange messages, Report report)
    {
        foreach (MessageView message in messages) Check(in message, report);
    }

    private void Describe(in MessageView message, Detail? detail)
    {
        if (detail is null) return;
        Message record = message.Message;
        detail.With("channel", record.Channel.Value)
            .With("topic", record.Topic.Name)
            .With("answered", message.Clock.OnTheWall(record.AnsweredAt!.Value))
            .With("roles", Roles);
        if (message.AnsweredBy.Exists) detail.With("answeredBy", message.AnsweredBy).With("role", message.AnsweredBy.Person.Role);
        else if (record.AnsweredBy is { } unknown) detail.With("answeredBy", unknown.Value).Say("SMP7001.unknown");
        else detail.Say("SMP7001.nobody");
    }
}
