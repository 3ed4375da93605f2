using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about what people know, and about whom a unit names.</summary>
public static class CompetenceVerbs
{
    /// <inheritdoc cref="Rules.OwnerMustKnow"/>
    /// <param name="channels">The channels.</param>
    /// <param name="first">A competence.</param>
    /// <param name="more">Further competences, all of which the owner must have.</param>
    public static Clause OwnerMustKnow(this SelectedChannels channels, Competence first, params ReadOnlySpan<Competence> more) =>
        channels.Must(new OwnerMustKnow(Competences.Of(first, more)));

    /// <inheritdoc cref="Rules.TeamMustKnow"/>
    /// <param name="channels">The channels.</param>
    /// <param name="competences">The competences, each of which somebody of the team must have; the eleven well-known ones where none is named.</param>
    public static Clause TeamMustKnow(this SelectedChannels channels, params ReadOnlySpan<Competence> competences) =>
        channels.Must(competences.IsEmpty ? new TeamMustKnow() : new TeamMustKnow { Competences = Competences.Of([.. competences]) });

    /// <inheritdoc cref="Rules.MustBeTrained"/>
    /// <param name="people">The people.</param>
    /// <param name="training">The name of the training, compared as written.</param>
    /// <param name="validFor">How long a training holds; one year where null.</param>
    public static Clause MustBeTrained(this SelectedPeople people, string training, Period? validFor = null) =>
        people.Must(new MustBeTrained(training) { ValidFor = validFor ?? Period.Years(1) });

    /// <summary>Every active person has a training that still holds (SMP6003).</summary>
    /// <param name="everyone">Everyone.</param>
    /// <param name="training">The name of the training, compared as written.</param>
    /// <param name="validFor">How long a training holds; one year where null.</param>
    public static Clause MustBeTrained(this SelectedEveryone everyone, string training, Period? validFor = null) =>
        everyone.Must(new MustBeTrained(training) { ValidFor = validFor ?? Period.Years(1), Everyone = true });

    /// <inheritdoc cref="Rules.MustNameContact"/>
    /// <param name="units">The units.</param>
    public static Clause MustNameContact(this SelectedUnits units) => units.Must(new MustNameContact());
}
