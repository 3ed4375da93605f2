using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>An answer in another's name says who wrote it (SMP2004).</summary>
/// <remarks>Source: whoever writes in the owner's name says so (S0).</remarks>
public sealed record RepliesMustBeDisclosed : MessageRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP2004];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in MessageView message, Report report)
    {
        if (!message.HidesWhoAnswered) return;
        Describe(message, report.Add(message, Descriptors.SMP2004));
    }

    /// <inheritdoc/>
    public override void CheckAll(MessageRange messages, Report report)
    {
        foreach (MessageView message in messages) Check(in message, report);
    }

    private static void Describe(in MessageView message, Detail? detail) => detail
        ?.With("channel", message.Message.Channel.Value)
        .With("at", message.Message.AnsweredAt)
        .With("answeredBy", message.AnsweredBy)
        .With("inNameOf", message.InNameOf, message.Message.InNameOf);
}
