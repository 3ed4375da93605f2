namespace SocialPolicy;

/// <summary>The competences of a team's active members, as far as one or two of them have each.</summary>
/// <param name="OfOne">What somebody active has.</param>
/// <param name="OfTwo">What two active people or more have each, not always the same two.</param>
internal readonly record struct TeamSkills(Skills OfOne, Skills OfTwo)
{
    internal static TeamSkills Of(ReadOnlySpan<int> team, Skills[] people)
    {
        TeamSkills skills = default;
        foreach (int number in team) skills = skills.With(people[number]);
        return skills;
    }

    /// <summary>What exactly one active member has.</summary>
    internal Skills Sole => new((ushort)(OfOne.Bits & ~OfTwo.Bits));

    /// <summary>The same with one more member.</summary>
    internal TeamSkills With(Skills member)
    {
        Skills active = member.WhileActive;
        return new(OfOne | active, OfTwo | (OfOne & active));
    }
}
