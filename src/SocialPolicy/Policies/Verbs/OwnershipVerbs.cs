using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about the ownership of channels.</summary>
public static class OwnershipVerbs
{
    /// <inheritdoc cref="Rules.MustHaveOwner"/>
    /// <param name="channels">The channels.</param>
    public static Clause MustHaveOwner(this SelectedChannels channels) => channels.Must(new MustHaveOwner());

    /// <inheritdoc cref="Rules.MustBeOwnedBy"/>
    /// <param name="channels">The channels.</param>
    /// <param name="first">A role, or several.</param>
    /// <param name="more">Further roles.</param>
    public static Clause MustBeOwnedBy(this SelectedChannels channels, Roles first, params ReadOnlySpan<Roles> more) =>
        channels.Must(new MustBeOwnedBy(Roles.Of(first, more)));

    /// <inheritdoc cref="Rules.MayBeOperatedBy"/>
    /// <param name="channels">The channels.</param>
    /// <param name="first">A role, or several.</param>
    /// <param name="more">Further roles.</param>
    public static Clause MayBeOperatedBy(this SelectedChannels channels, Roles first, params ReadOnlySpan<Roles> more) =>
        channels.Must(new MayBeOperatedBy(Roles.Of(first, more)));

    /// <inheritdoc cref="Rules.TraineesNeedMentor"/>
    /// <param name="channels">The channels.</param>
    public static Clause TraineesNeedMentor(this SelectedChannels channels) => channels.Must(new TraineesNeedMentor());

    /// <inheritdoc cref="Rules.MustHaveAtMostOperators"/>
    /// <param name="channels">The channels.</param>
    /// <param name="max">The greatest number of active operators, 0 or more.</param>
    public static Clause MustHaveAtMostOperators(this SelectedChannels channels, int max) =>
        channels.Must(new MustHaveAtMostOperators(max));

    /// <inheritdoc cref="Rules.OwnerMustDecide"/>
    /// <param name="channels">The channels.</param>
    public static Clause OwnerMustDecide(this SelectedChannels channels) => channels.Must(new OwnerMustDecide());

    /// <inheritdoc cref="Rules.AgencyNeedsSteward"/>
    /// <param name="channels">The channels.</param>
    public static Clause AgencyNeedsSteward(this SelectedChannels channels) => channels.Must(new AgencyNeedsSteward());

    /// <inheritdoc cref="Rules.LeadershipMustPostEvery"/>
    /// <param name="channels">The channels.</param>
    /// <param name="period">How often the leadership speaks up: calendar months and days.</param>
    public static Clause LeadershipMustPostEvery(this SelectedChannels channels, Period period) =>
        channels.Must(new LeadershipMustPostEvery(period));

    /// <inheritdoc cref="Rules.MustOwnAtMost"/>
    /// <param name="people">The people.</param>
    /// <param name="max">The greatest number of channels, 0 or more.</param>
    public static Clause MustOwnAtMost(this SelectedPeople people, int max) => people.Must(new MustOwnAtMost(max));

    /// <inheritdoc cref="Rules.MustHaveSponsor"/>
    /// <param name="organization">The organization.</param>
    public static Clause MustHaveSponsor(this SelectedOrganization organization) => organization.Must(new MustHaveSponsor());

    /// <inheritdoc cref="Rules.MustSpreadPostingOver"/>
    /// <param name="channels">The channels.</param>
    /// <param name="min">The least number of people, 1 or more.</param>
    public static Clause MustSpreadPostingOver(this CountedChannels channels, int min = 2) =>
        channels.Must(new MustSpreadPostingOver { Min = min });

    /// <inheritdoc cref="Rules.MustSpreadPostingOver"/>
    /// <param name="organization">The organization.</param>
    /// <param name="min">The least number of people, 1 or more.</param>
    public static Clause MustSpreadPostingOver(this SelectedOrganization organization, int min = 2) =>
        organization.Must(new MustSpreadPostingOver { Min = min });

    /// <inheritdoc cref="Rules.MustRunAtMost"/>
    /// <param name="channels">The channels.</param>
    /// <param name="max">The greatest number of channels, 0 or more.</param>
    public static Clause MustRunAtMost(this CountedChannels channels, int max) => channels.Must(new MustRunAtMost(max));

    /// <inheritdoc cref="Rules.MustRunAtMost"/>
    /// <param name="organization">The organization.</param>
    /// <param name="max">The greatest number of channels, 0 or more.</param>
    public static Clause MustRunAtMost(this SelectedOrganization organization, int max) => organization.Must(new MustRunAtMost(max));

    /// <inheritdoc cref="Rules.MustRunAtLeast"/>
    /// <param name="channels">The channels.</param>
    /// <param name="min">The least number of channels, 1 or more.</param>
    public static Clause MustRunAtLeast(this CountedChannels channels, int min = 1) => channels.Must(new MustRunAtLeast { Min = min });

    /// <inheritdoc cref="Rules.MustRunAtLeast"/>
    /// <param name="organization">The organization.</param>
    /// <param name="min">The least number of channels, 1 or more.</param>
    public static Clause MustRunAtLeast(this SelectedOrganization organization, int min = 1) =>
        organization.Must(new MustRunAtLeast { Min = min });
}
