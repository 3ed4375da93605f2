using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

// A company's own rules, one of each kind, written with nothing but what is public.

public sealed record MustHaveHandle : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Handle];

    public override void Check(in ChannelView channel, Report report)
    {
        if (channel.Channel.Handle is null) report.Add(channel, AcmeDescriptors.Handle)?.With("owner", channel.Owner);
    }
}

public sealed record MustBeAnswered : MessageRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Answer];

    public override void Check(in MessageView message, Report report)
    {
        if (!message.IsAnswered) report.Add(message, AcmeDescriptors.Answer);
    }
}

public sealed record MustNameAuthor : PostRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Author];

    public override void Check(in PostView post, Report report)
    {
        if (!post.Author.Exists) report.Add(post, AcmeDescriptors.Author);
    }
}

public sealed record MustHaveName : PersonRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Name];

    public override void Check(in PersonView person, Report report)
    {
        if (person.Person.Name is null) report.Add(person, AcmeDescriptors.Name)?.With("channels", person.Served.Names());
    }
}

public sealed record MustHaveContact : UnitRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Contact];

    public override void Check(in UnitView unit, Report report)
    {
        if (!unit.Contact.IsActive) report.Add(unit, AcmeDescriptors.Contact);
    }
}

public sealed record MustHaveSteps(ValueList<string> Steps) : PublicationRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Step];

    public override void Check(in PublicationView publication, Report report)
    {
        foreach (string step in Steps)
        {
            bool taken = publication.Publication.Steps.Any(taken => taken.Step == step);
            if (!taken) report.Add(publication, AcmeDescriptors.Step, about: new Subject(SubjectKind.Step, step));
        }
    }
}

public sealed record MustHavePlan : OrganizationRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Plan];

    public override void Check(in OrganizationView organization, Report report)
    {
        if (organization.CrisisPlan is null) report.Add(AcmeDescriptors.Plan);
    }
}

public sealed record MustReachPeople(int Min) : ChannelTallyRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [AcmeDescriptors.Reach];

    public override void Count(in ChannelView channel, Tally tally)
    {
        tally.Add();
        foreach (ActorView person in channel.Team) tally.Add(person);
    }

    public override void Check(Tally tally, Report report)
    {
        if (tally.People < Min) report.Add(AcmeDescriptors.Reach)?.With("people", tally.People).With("channels", tally.Total);
    }

    protected internal override void Validate(OptionFaults options) =>
        options.Require(Min > 0, nameof(Min), new("Clause '{clause}': nobody is nothing", "Klausel „{clause}“: niemand ist nichts"));
}
