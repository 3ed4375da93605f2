using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

// Rules of somebody else that ask for the time in every way there is, raw and by question.

internal static class Clocked
{
    public static RuleDescriptor Struck { get; } =
        new("CLOCK1", new("clock"), Severity.Warning, new("Struck"), new("'{subject}' at {at}", "„{subject}“ um {at}"));
}

/// <summary>Reports every other day, and names the day.</summary>
internal sealed record EveryOtherDay : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Clock.Today.DayNumber % 2 == 0) report.Add(channel, Clocked.Struck)?.With("at", channel.Clock.Today);
    }
}

/// <summary>Reports every day, and names the day: a fault that stays and says something else.</summary>
internal sealed record NameTheDay : PersonRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in PersonView person, Report report)
    {
        if (person.IsActive) report.Add(person, Clocked.Struck)?.With("at", person.Clock.Today).With("serves", person.Served.Names());
    }
}

/// <summary>Reports in every other hour, by the clock on the wall in Greenwich.</summary>
internal sealed record EveryOtherHour : MessageRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in MessageView message, Report report)
    {
        if (message.Clock.Now.UtcDateTime.Hour % 2 == 0) report.Add(message, Clocked.Struck)?.With("at", message.Clock.Now);
    }
}

/// <summary>Reports messages that have waited for too long.</summary>
internal sealed record MustNotWait(Period Limit) : MessageRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in MessageView message, Report report)
    {
        DateTimeOffset deadline = message.Message.ReceivedAt + Limit.TimePart;
        if (!message.IsAnswered && message.Clock.HasPassed(deadline)) report.Add(message, Clocked.Struck)?.With("at", deadline);
    }
}

/// <summary>Reports posts of late, by the instant.</summary>
internal sealed record MustNotBeRecent(Period Period) : PostRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in PostView post, Report report)
    {
        if (post.Clock.IsWithinLast(post.At, Period)) report.Add(post, Clocked.Struck)?.With("at", post.At).With("by", post.Author);
    }
}

/// <summary>Reports units whose contact is new, or has not come yet, or is not there.</summary>
internal sealed record MustNameOldHand(Period Period) : UnitRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in UnitView unit, Report report)
    {
        bool isOld = unit.Contact.IsActive && unit.Contact.Person.EmployedFrom is { } from && unit.Clock.IsOlderThan(from, Period);
        bool isToCome = unit.Contact.Exists && unit.Contact.Person.EmployedFrom is { } start && unit.Clock.IsToCome(start);
        if (!isOld) report.Add(unit, Clocked.Struck, isToCome ? unit.Contact.Subject : null)?.With("at", isToCome);
    }
}

/// <summary>Reports publications whose author has left or never was.</summary>
internal sealed record AuthorMustStay : PublicationRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in PublicationView publication, Report report)
    {
        for (int step = 0; step < publication.Publication.Steps.Count; step++)
        {
            if (publication.By(step).IsActive) continue;
            report.Add(publication, Clocked.Struck)?.With("at", step).With("left", publication.By(step).HasLeft);
            return;
        }
    }
}

/// <summary>Reports a plan for a crisis that nobody went through, or that the sponsor of today did not ask for.</summary>
internal sealed record PlanMustBeFresh(Period MaxAge) : OrganizationRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Check(in OrganizationView organization, Report report)
    {
        bool isFresh = organization.Clock.IsReviewed(organization.CrisisPlan?.Reviewed, MaxAge);
        if (!isFresh || !organization.Sponsor.IsActive) report.Add(Clocked.Struck)?.With("at", isFresh).With("sponsor", organization.Sponsor);
    }
}

/// <summary>Counts the channels that have been open for some time, and who is active on them.</summary>
internal sealed record MustHaveOldChannels(Period Age, int Min) : ChannelTallyRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

    public override void Count(in ChannelView channel, Tally tally)
    {
        if (channel.Channel.Since is not { } since || channel.Clock.IsAfterLast(since, Age)) return;
        tally.Add();
        foreach (ActorView person in channel.Team)
        {
            if (person.IsActive) tally.Add(person);
        }
    }

    public override void Check(Tally tally, Report report)
    {
        if (tally.Total < Min) report.Add(Clocked.Struck)?.With("at", tally.Total).With("people", tally.People);
    }
}
