using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Every message is answered in time (SMP5001, SMP5002).</summary>
/// <param name="Limit">How long an answer may take, from receipt on.</param>
/// <remarks>Source: every message is handled by the next working day at the latest (S2); answer times depend on the
/// medium (S4). Deadlines are those of <see cref="Clock.DeadlineOf"/>.</remarks>
public sealed record MustAnswerWithin(ResponseLimit Limit) : MessageRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP5001, Descriptors.SMP5002];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in MessageView message, Report report)
    {
        if (message.IsAnswered)
        {
            if (message.IsAnsweredWithin(Limit)) return;
            DescribeAnswer(message, report.Add(message, Descriptors.SMP5002));
        }
        else if (!message.IsRemoved && message.IsPast(Limit))
        {
            DeadlineDetail.Add(report.Add(message, Descriptors.SMP5001), message, Limit, Descriptors.SMP5001);
        }
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) => other is MustAnswerWithin answer && Limit.IsNeverLongerThan(answer.Limit);

    /// <inheritdoc/>
    protected internal override Conflict ConflictWith(Rule other, Clock clock) =>
        other is MustApproveWithin approve && approve.Duration.Length > clock.LengthOf(Limit) ? Conflict.Tension : Conflict.None;

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options) => options.RequireSome(Limit, nameof(Limit));

    /// <inheritdoc/>
    public override void CheckAll(MessageRange messages, Report report)
    {
        foreach (MessageView message in messages) Check(in message, report);
    }

    private void DescribeAnswer(in MessageView message, Detail? detail) => DeadlineDetail.Add(detail, message, Limit, Descriptors.SMP5002)
        ?.With("answered", DeadlineDetail.OnTheWall(message, message.AnsweredAt))
        .With("answeredBy", message.AnsweredBy);
}
