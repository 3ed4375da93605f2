namespace SocialPolicy;

/// <summary>The clauses that look at one subject.</summary>
/// <param name="candidates">The clauses that look at such subjects; where it belongs to a channel, at those of its combination.</param>
/// <param name="selecting">What selects that channel; null where there is none.</param>
/// <param name="channel">The channel's id.</param>
internal readonly struct SubjectClauses(CompiledClause[] candidates, CombinationClauses? selecting, ChannelId channel)
{
    internal static SubjectClauses None => new([], null, default);

    /// <summary>The clauses, and perhaps some besides that do not select the channel by its id: see <see cref="Contains"/>.</summary>
    internal CompiledClause[] Candidates => candidates;

    /// <summary>Whether a candidate looks at the subject.</summary>
    internal bool Contains(CompiledClause candidate) => selecting?.AdmitsId(candidate, channel) ?? true;
}
