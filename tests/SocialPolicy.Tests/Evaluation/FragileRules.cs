using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

// Rules that report everything and throw at one subject.

internal static class Fragile
{
    public static RuleDescriptor Seen { get; } = new("FRAGILE1", new("fragile"), Severity.Info, new("Seen"), new("Seen '{subject}'"));

    /// <summary>Throws at the subject with the id.</summary>
    public static void Break(string id, string at)
    {
        if (id == at) throw new InvalidOperationException($"cannot bear {{{id}}}");
    }
}

internal sealed record FragileChannels(string At) : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    // It reports first, so that what it reported of the subject at which it throws has to be taken back.
    public override void Check(in ChannelView channel, Report report)
    {
        report.Add(channel, Fragile.Seen);
        Fragile.Break(channel.Channel.Id.Value, At);
    }

    public override void CheckAll(ChannelRange channels, Report report)
    {
        foreach (ChannelView channel in channels) Check(in channel, report);
    }
}

internal sealed record FragileSpans : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in ChannelView channel, Report report) => report.Add(channel, Fragile.Seen);

    public override void CheckAll(ChannelRange channels, Report report) => throw new InvalidOperationException("all at once is too much");
}

internal sealed record FragileMessages(string At) : MessageRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in MessageView message, Report report)
    {
        report.Add(message, Fragile.Seen);
        Fragile.Break(message.Message.Id.Value, At);
    }
}

internal sealed record FragilePosts(string At) : PostRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in PostView post, Report report)
    {
        report.Add(post, Fragile.Seen);
        Fragile.Break(post.Post.Id.Value, At);
    }
}

internal sealed record FragilePeople(string At) : PersonRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in PersonView person, Report report)
    {
        report.Add(person, Fragile.Seen);
        Fragile.Break(person.Person.Id.Value, At);
    }
}

internal sealed record FragileUnits(string At) : UnitRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in UnitView unit, Report report)
    {
        report.Add(unit, Fragile.Seen);
        Fragile.Break(unit.Unit.Id.Value, At);
    }
}

internal sealed record FragilePublications(string At) : PublicationRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in PublicationView publication, Report report)
    {
        report.Add(publication, Fragile.Seen);
        Fragile.Break(publication.Publication.Id.Value, At);
    }
}

internal sealed record FragileOrganization : OrganizationRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Check(in OrganizationView organization, Report report)
    {
        report.Add(Fragile.Seen);
        Fragile.Break("", "");
    }
}

internal sealed record FragileCount(string At, bool ThrowsInCheck = false) : ChannelTallyRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Fragile.Seen];

    public override void Count(in ChannelView channel, Tally tally)
    {
        Fragile.Break(channel.Channel.Id.Value, At);
        tally.Add();
    }

    public override void Check(Tally tally, Report report)
    {
        report.Add(Fragile.Seen)?.With("total", tally.Total);
        if (ThrowsInCheck) Fragile.Break("", "");
    }
}
