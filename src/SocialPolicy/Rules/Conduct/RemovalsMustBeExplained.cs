using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Of every message that was removed it is recorded who did it and why (SMP8003).</summary>
/// <remarks>Source: public guidance (G).</remarks>
public sealed record RemovalsMustBeExplained : MessageRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP8003];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in MessageView message, Report report)
    {
        if (!message.IsRemoved || (message.IsRemoverKnown && message.RemovalReason is not null)) return;
        Describe(message, report.Add(message, Descriptors.SMP8003));
    }

    /// <inheritdoc/>
    public override void CheckAll(MessageRange messages, Report report)
    {
        foreach (MessageView message in messages) Check(in message, report);
    }

    private static void Describe(in MessageView message, Detail? detail)
    {
        if (RemovalDetail.Add(detail, message) is null) return;
        if (message.IsRemoverKnown) detail!.Say("SMP8003.no-reason");
        else if (message.RemovalReason is { } reason) detail!.With("reason", Names.Of(reason)).Say("SMP8003.nobody");
    }
}
