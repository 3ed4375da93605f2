using SocialPolicy;
using SocialPolicy.Rules;

namespace Acme.SocialMedia;

/// <summary>A channel has a handle, and one by which readers know whose it is (ACME001).</summary>
public sealed record MustHaveHandle : ChannelRule
{
    private static readonly RuleDescriptor NoHandle = new(
        "ACME001", Category.Transparency, Severity.Warning,
        title: new("No handle of the house", "Kein Kontoname des Hauses"),
        message: new("Channel '{subject}' has no handle", "Kanal '{subject}' hat keinen Kontonamen"));

    private static readonly LocalizableText OtherHandle = new(
        "Channel '{subject}' has the handle '{handle}', which does not begin with '{prefix}'",
        "Kanal '{subject}' hat den Kontonamen '{handle}', der nicht mit '{prefix}' beginnt");

    /// <summary>What handles begin with, in upper or lower case; <c>@</c> by default.</summary>
    public string Prefix { get; init; } = "@";

    public override ValueList<RuleDescriptor> SupportedDiagnostics => [NoHandle];

    public override void Check(in ChannelView channel, Report report)
    {
        string? handle = channel.Channel.Handle;
        if (string.IsNullOrWhiteSpace(handle))
            report.Add(channel, NoHandle);
        else if (!handle.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            report.Add(channel, NoHandle)?.With("handle", handle).With("prefix", Prefix).Say(OtherHandle);
    }

    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }

    protected override void Validate(OptionFaults options) => options.RequireText(Prefix, nameof(Prefix));
}
