using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Messages about some topics reach in time the unit that can answer them, unless they are answered (SMP7007).</summary>
/// <param name="Limit">How long passing on or answering may take, from receipt on.</param>
/// <remarks>Source: a customer's request reaches the department that can answer it quickly (S2). Deadlines are those of
/// <see cref="Clock.DeadlineOf"/>.</remarks>
public sealed record MustBeForwardedWithin(ResponseLimit Limit) : MessageRule
{
    /// <summary>The topics; products and complaints by default.</summary>
    public TopicSet Topics { get; init; } = TopicSet.Of(Topic.Product, Topic.Complaint);

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP7007];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in MessageView message, Report report)
    {
        if (message.IsRemoved || !message.IsAbout(Topics)) return;
        if (message.IsAnsweredWithin(Limit) || message.IsForwardedWithin(Limit) || !message.IsPast(Limit)) return;
        Describe(message, report.Add(message, Descriptors.SMP7007));
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) =>
        other is MustBeForwardedWithin forwarded && Topics.Contains(forwarded.Topics) && Limit.IsNeverLongerThan(forwarded.Limit);

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireSome(Topics, nameof(Topics));
        options.RequireSome(Limit, nameof(Limit));
    }

    /// <inheritdoc/>
    public override void CheckAll(MessageRange messages, Report report)
    {
        foreach (MessageView message in messages) Check(in message, report);
    }

    private void Describe(in MessageView message, Detail? detail) => DeadlineDetail.Add(detail, message, Limit, Descriptors.SMP7007)
        ?.With("topic", message.Message.Topic.Name)
        .With("answered", DeadlineDetail.OnTheWall(message, message.AnsweredAt))
        .With("forwarded", DeadlineDetail.OnTheWall(message, message.ForwardedAt));
}
