using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>A rule that came into the catalogue later.</summary>
internal sealed record MustHaveUrl : ChannelRule
{
    private static readonly RuleDescriptor NoUrl = new("LATER1", new("later"), Severity.Warning, new("No url"), new("Channel '{subject}' has no url"))
    {
        Since = "1.1",
        RequiredProperties = ["url"],
    };

    public override ValueList<RuleDescriptor> SupportedDiagnostics => [NoUrl];

    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Channel.Url is null) report.Add(channel, NoUrl);
    }
}

/// <summary>A rule that first looked at handles only, and later at names as well.</summary>
internal sealed record MustBeFound : ChannelRule
{
    public static readonly RuleDescriptor NotFound = new("LATER2", new("later"), Severity.Error, new("Not found"), new("Channel '{subject}' is not found"));
    public static readonly RuleDescriptor HasNoName = NotFound.WidenedIn("1.1");

    public override ValueList<RuleDescriptor> SupportedDiagnostics => [NotFound, HasNoName];

    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Channel.Handle is null) report.Add(channel, NotFound);
        else if (channel.Channel.Name is null) report.Add(channel, HasNoName);
    }
}

/// <summary>A rule that makes its descriptors anew each time it is asked.</summary>
internal sealed record MustBeFoundAnew : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Made, Made.WidenedIn("1.1")];

    private static RuleDescriptor Made => new("LATER3", new("later"), Severity.Error, new("Not found"), new("Channel '{subject}' is not found"));

    public override void Check(in ChannelView channel, Report report) =>
        report.Add(channel, channel.Channel.Handle is null ? Made : Made.WidenedIn("1.1"));
}

/// <summary>A rule whose two kinds of diagnostic share an id without one widening the other.</summary>
internal sealed record MustNotBeAmbiguous : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics =>
    [
        new("LATER4", new("later"), Severity.Error, new("One"), new("One")),
        new("LATER4", new("later"), Severity.Error, new("Two"), new("Two")) { Since = "1.1" },
    ];

    public override void Check(in ChannelView channel, Report report)
    {
    }
}

/// <summary>A rule whose descriptor names a property that channels do not have.</summary>
internal sealed record MustHaveSlogan : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics =>
        [new("LATER5", new("later"), Severity.Error, new("No motto"), new("No motto")) { RequiredProperties = ["budgte"] }];

    public override void Check(in ChannelView channel, Report report)
    {
    }
}
