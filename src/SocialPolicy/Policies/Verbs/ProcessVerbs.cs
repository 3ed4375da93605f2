using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about agreed steps: of publications, for a crisis, and who deals with which messages.</summary>
public static class ProcessVerbs
{
    /// <inheritdoc cref="Rules.MustFollow"/>
    /// <param name="publications">The publications.</param>
    /// <param name="first">The first step.</param>
    /// <param name="more">The steps that follow, in their order.</param>
    public static Clause MustFollow(this SelectedPublications publications, string first, params ReadOnlySpan<string> more)
    {
        ArgumentNullException.ThrowIfNull(publications);
        return publications.Must(new MustFollow(publications.Kind, [first, .. more]));
    }

    /// <inheritdoc cref="Rules.MustBeApproved"/>
    /// <param name="publications">The publications.</param>
    /// <param name="by">Who may approve; the leadership where null.</param>
    /// <param name="step">The step that is the approval.</param>
    /// <param name="before">The steps with any of which a publication goes out; <c>published</c> and <c>distributed</c> where null.</param>
    public static Clause MustBeApproved(
        this SelectedPublications publications, Roles? by = null, string step = "approved", ValueList<string>? before = null)
    {
        ArgumentNullException.ThrowIfNull(publications);
        var rule = new MustBeApproved(publications.Kind) { Step = step, Roles = by ?? Roles.Leadership };
        return publications.Must(before is { } gates ? rule with { Gates = gates } : rule);
    }

    /// <inheritdoc cref="Rules.MustBeApproved"/>
    /// <param name="publications">The publications.</param>
    /// <param name="step">The step that is the approval.</param>
    /// <param name="first">A role, or several.</param>
    /// <param name="more">Further roles.</param>
    public static Clause MustBeApproved(
        this SelectedPublications publications, string step, Roles first, params ReadOnlySpan<Roles> more) =>
        publications.MustBeApproved(Roles.Of(first, more), step);

    /// <inheritdoc cref="Rules.MustBeAnnouncedOn"/>
    /// <param name="publications">The publications.</param>
    /// <param name="first">A platform.</param>
    /// <param name="more">Further platforms.</param>
    public static Clause MustBeAnnouncedOn(this SelectedPublications publications, Platform first, params ReadOnlySpan<Platform> more) =>
        publications.MustBeAnnouncedOn([first, .. more]);

    /// <inheritdoc cref="Rules.MustBeAnnouncedOn"/>
    /// <param name="publications">The publications.</param>
    /// <param name="platforms">The platforms, at least one.</param>
    /// <param name="within">How long after the step the announcement may come; one day where null.</param>
    /// <param name="step">The step with which a publication comes out.</param>
    public static Clause MustBeAnnouncedOn(
        this SelectedPublications publications, ValueList<Platform> platforms, Period? within = null, string step = "published")
    {
        ArgumentNullException.ThrowIfNull(publications);
        return publications.Must(new MustBeAnnouncedOn(publications.Kind, platforms) { Within = within ?? Period.Days(1), Step = step });
    }

    /// <inheritdoc cref="Rules.MustHaveCrisisPlan"/>
    /// <param name="organization">The organization.</param>
    /// <param name="maxAge">How long a review holds; one year where null.</param>
    public static Clause MustHaveCrisisPlan(this SelectedOrganization organization, Period? maxAge = null) =>
        organization.Must(new MustHaveCrisisPlan { MaxAge = maxAge ?? Period.Years(1) });

    /// <inheritdoc cref="Rules.MustBeAnsweredBy"/>
    /// <param name="topics">The topics, and the channels.</param>
    /// <param name="first">A role, or several.</param>
    /// <param name="more">Further roles.</param>
    public static Clause MustBeAnsweredBy(this SelectedTopics topics, Roles first, params ReadOnlySpan<Roles> more)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return topics.Must(new MustBeAnsweredBy { Topics = topics.Topics, Roles = Roles.Of(first, more) });
    }

    /// <inheritdoc cref="Rules.MustBeForwardedWithin"/>
    /// <param name="topics">The topics, and the channels.</param>
    /// <param name="limit">How long passing on or answering may take, from receipt on.</param>
    public static Clause MustBeForwardedWithin(this SelectedTopics topics, ResponseLimit limit)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return topics.Must(new MustBeForwardedWithin(limit) { Topics = topics.Topics });
    }
}
