namespace SocialPolicy;

/// <summary>Neighbouring subjects of one kind that are looked at together: positions, or rows of channels.</summary>
internal readonly record struct Block(SubjectKind Kind, int Start, int End)
{
    /// <summary>All blocks of the subjects that some clause of the policy looks at.</summary>
    internal static Block[] Of(WholeGround ground)
    {
        Organization organization = ground.Organization;
        HashSet<SubjectKind> kinds = [.. ground.Policy.Clauses.Select(clause => clause.Kind)];
        return
        [
            .. Of(kinds, SubjectKind.Organization, 1),
            .. Of(kinds, SubjectKind.Unit, organization.Units.Rows.Count),
            .. Of(kinds, SubjectKind.Person, organization.People.Rows.Count),
            .. Of(kinds, SubjectKind.Channel, ground.Moment.Rows.Length),
            .. Of(kinds, SubjectKind.Publication, organization.Publications.Rows.Count),
        ];
    }

    private static IEnumerable<Block> Of(HashSet<SubjectKind> kinds, SubjectKind kind, int count)
    {
        if (!kinds.Contains(kind)) yield break;
        for (int start = 0; start < count; start += ChannelFacts.SegmentSize)
            yield return new(kind, start, Math.Min(start + ChannelFacts.SegmentSize, count));
    }
}
