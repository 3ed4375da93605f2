using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What can be asked about experts, deputies and coverage.</summary>
public static class BackupVerbs
{
    /// <inheritdoc cref="Rules.MustHaveExperts"/>
    /// <param name="channels">The channels.</param>
    /// <param name="min">The least number of experts, 1 or more.</param>
    /// <param name="competences">What makes an expert: all of these in one person; <see cref="Competence.PlatformSkills"/> where none is named.</param>
    public static Clause MustHaveExperts(this SelectedChannels channels, int min = 2, params ReadOnlySpan<Competence> competences) =>
        channels.Must(new MustHaveExperts { Min = min, Competences = ExpertIn(competences) });

    /// <summary>Two distinct active members of a channel's team have all the competences (SMP4001).</summary>
    /// <param name="channels">The channels.</param>
    /// <param name="first">A competence.</param>
    /// <param name="more">Further competences, all of which the same person must have.</param>
    public static Clause MustHaveExperts(this SelectedChannels channels, Competence first, params ReadOnlySpan<Competence> more) =>
        channels.Must(new MustHaveExperts { Competences = Competences.Of(first, more) });

    /// <inheritdoc cref="Rules.MustHaveDeputies"/>
    /// <param name="channels">The channels.</param>
    /// <param name="min">The least number of deputies, 1 or more.</param>
    public static Clause MustHaveDeputies(this SelectedChannels channels, int min = 1) =>
        channels.Must(new MustHaveDeputies { Min = min });

    /// <inheritdoc cref="Rules.MustBeCovered"/>
    /// <param name="channels">The channels.</param>
    /// <param name="horizon">How far to look from today on; 90 days where null.</param>
    /// <param name="everyDay">Whether to look at every day and not at workdays only.</param>
    public static Clause MustBeCovered(this SelectedChannels channels, Period? horizon = null, bool everyDay = false) =>
        channels.Must(new MustBeCovered { Horizon = horizon ?? Period.Days(90), EveryDay = everyDay });

    /// <inheritdoc cref="Rules.MustDocumentStrategy"/>
    /// <param name="channels">The channels.</param>
    /// <param name="maxAge">How long a review holds; one year where null.</param>
    public static Clause MustDocumentStrategy(this SelectedChannels channels, Period? maxAge = null) =>
        channels.Must(new MustDocumentStrategy { MaxAge = maxAge ?? Period.Years(1) });

    /// <inheritdoc cref="Rules.MustNotBeIrreplaceable"/>
    /// <param name="people">The people.</param>
    /// <param name="max">The greatest number of channels that may hang on one person, 0 or more.</param>
    /// <param name="competences">What makes an expert: all of these in one person; <see cref="Competence.PlatformSkills"/> where none is named.</param>
    public static Clause MustNotBeIrreplaceable(this SelectedPeople people, int max = 0, params ReadOnlySpan<Competence> competences) =>
        people.Must(new MustNotBeIrreplaceable { Max = max, Competences = ExpertIn(competences) });

    /// <summary>An active person is the only active expert of no running channel (SMP4004).</summary>
    /// <param name="people">The people.</param>
    /// <param name="first">A competence.</param>
    /// <param name="more">Further competences, all of which make an expert together.</param>
    public static Clause MustNotBeIrreplaceable(this SelectedPeople people, Competence first, params ReadOnlySpan<Competence> more) =>
        people.Must(new MustNotBeIrreplaceable { Competences = Competences.Of(first, more) });

    /// <inheritdoc cref="Rules.MustStandInForAtMost"/>
    /// <param name="people">The people.</param>
    /// <param name="max">The greatest number of channels, 0 or more.</param>
    public static Clause MustStandInForAtMost(this SelectedPeople people, int max = 3) =>
        people.Must(new MustStandInForAtMost { Max = max });

    private static Competences ExpertIn(ReadOnlySpan<Competence> competences) =>
        competences.IsEmpty ? Competence.PlatformSkills : Competences.Of([.. competences]);
}
