namespace SocialPolicy.Rules;

/// <summary>The organization as a whole as rules see it: what it records of itself, and not its channels.</summary>
public readonly struct OrganizationView
{
    private readonly Moment _moment;

    internal OrganizationView(Moment moment) => _moment = moment;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>The person who backs social media in the management.</summary>
    public ActorView Sponsor => new(_moment, _moment.NumberOf(_moment.Organization.Sponsor));

    /// <summary>Whether a sponsor is named, resolved or not.</summary>
    public bool NamesSponsor => _moment.Organization.Sponsor is not null;

    /// <summary>The plan for a crisis, or null.</summary>
    public ReviewedDocument? CrisisPlan => _moment.Organization.CrisisPlan;
}
