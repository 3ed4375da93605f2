using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Which channels a phrase selects.</summary>
internal static class Selected
{
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 15, 0, TimeSpan.Zero);

    /// <summary>The ids of the selected channels of any status, in the order of the document, with a space between.</summary>
    public static string By(SelectedChannels channels, Organization organization) => By(channels.Must(new MustBeNoted()), organization);

    /// <inheritdoc cref="By(SelectedChannels, Organization)"/>
    public static string By(Selection selection, Organization organization) =>
        By(EveryChannel.Must(new MustBeNoted()) with { Where = selection }, organization);

    /// <inheritdoc cref="By(SelectedChannels, Organization)"/>
    public static string By(Clause clause, Organization organization)
    {
        Evaluation evaluation = Policy.Define("p").With(clause).Build().Evaluate(organization, Now);
        return string.Join(' ', evaluation.Diagnostics.Where(diagnostic => diagnostic.Id == "NOTE1").Select(diagnostic => diagnostic.Subject.Id));
    }

    public static Channel Channel(string id, string platform = "x", Purpose purpose = Purpose.Corporate, string? unit = null) =>
        new() { Id = id, Platform = platform, Purpose = purpose, Unit = unit is null ? (UnitId?)null : unit };
}

/// <summary>Reports every channel that it is shown.</summary>
internal sealed record MustBeNoted : ChannelRule
{
    private static readonly RuleDescriptor Note = new("NOTE1", new("note"), Severity.Info, new("Channel"), new("Channel {subject}"));

    public ChannelScope Status { get; init; } = ChannelScope.Any;

    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Note];

    protected internal override ChannelScope Scope => Status;

    public override void Check(in ChannelView channel, Report report) => report.Add(channel, Note);
}
