namespace SocialPolicy;

/// <content>The organization's own properties.</content>
public abstract partial record Edit
{
    /// <summary>The organization is called so.</summary>
    /// <param name="name">The name, or null for none.</param>
    public static Edit SetName(string? name) => new NameEdit(name);

    /// <summary>The organization works by this calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    public static Edit SetCalendar(WorkCalendar calendar) => new CalendarEdit(Given(calendar));

    /// <summary>This person backs social media in the management.</summary>
    /// <param name="sponsor">The id of the person, or null for nobody.</param>
    public static Edit SetSponsor(PersonId? sponsor) => new SponsorEdit(sponsor);

    /// <summary>This is the plan for a crisis.</summary>
    /// <param name="plan">The plan, or null for none.</param>
    public static Edit SetCrisisPlan(ReviewedDocument? plan) => new CrisisPlanEdit(plan);

    private sealed record NameEdit(string? Name) : Edit
    {
        private protected override string Description => Name is null ? "set no name" : $"set name to {Name}";

        internal override Organization ApplyTo(Organization organization) => organization with { Name = Name };
    }

    private sealed record CalendarEdit(WorkCalendar Calendar) : Edit
    {
        private protected override string Description => "set calendar";

        internal override Organization ApplyTo(Organization organization) => organization with { Calendar = Calendar };
    }

    private sealed record SponsorEdit(PersonId? Sponsor) : Edit
    {
        private protected override string Description => Sponsor is { } person ? $"set sponsor to {Subject.Of(person)}" : "set no sponsor";

        internal override Organization ApplyTo(Organization organization) => organization with { Sponsor = Sponsor };
    }

    private sealed record CrisisPlanEdit(ReviewedDocument? Plan) : Edit
    {
        private protected override string Description => Plan is null ? "set no crisis plan" : "set crisis plan";

        internal override Organization ApplyTo(Organization organization) => organization with { CrisisPlan = Plan };
    }
}
