using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>No message is removed because it criticizes (SMP8001).</summary>
/// <remarks>Source: criticism is not deleted (S2).</remarks>
public sealed record CriticismMustStay : MessageRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP8001];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in MessageView message, Report report)
    {
        if (!message.IsRemoved || message.RemovalReason != RemovalReason.Criticism) return;
        RemovalDetail.Add(report.Add(message, Descriptors.SMP8001), message);
    }

    /// <inheritdoc/>
    public override void CheckAll(MessageRange messages, Report report)
    {
        foreach (MessageView message in messages) Check(in message, report);
    }
}
