namespace SocialPolicy.Rules;

/// <summary>An answer in another's name says who wrote it (SMP2004).</summary>
/// <remarks>Source: whoever writes in the owner's name says so (S0).</remarks>
public sealed record RepliesMustBeDisclosed : MessageRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP2004];

    /// <inheritdoc/>
    public override void Check(in MessageView message, Report report)
    {
        if (!message.HidesWhoAnswered) return;
        Message record = message.Message;
        report.Add(message, Descriptors.SMP2004)
            ?.With("channel", record.Channel.Value).With("at", record.AnsweredAt).With("answeredBy", message.AnsweredBy).With("inNameOf", record.InNameOf?.Value);
    }
}
