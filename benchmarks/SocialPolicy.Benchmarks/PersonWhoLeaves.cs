namespace SocialPolicy.Benchmarks;

/// <summary>Somebody in exactly so many teams, spread over the contest's channels, whose employment then ends.</summary>
/// <param name="teams">In how many teams: as owner, as operator and as deputy in turn.</param>
internal sealed class PersonWhoLeaves(int teams)
{
    private readonly Person _person = new()
    {
        Id = $"in-{teams}-teams",
        Role = Role.Executive,
        Competences = [Competence.PlatformSkills],
        Absences = [new Absence(ContestMoment.Today.AddDays(40), ContestMoment.Today.AddDays(50), AbsenceKind.Vacation)],
    };

    /// <summary>The end of the employment.</summary>
    internal Edit Leaving => Edit.Put(_person with { EmployedUntil = ContestMoment.Today.AddDays(-1) });

    /// <summary>The organization with the person in it.</summary>
    internal Organization JoinTo(Organization organization)
    {
        Channel[] channels = [.. organization.Channels];
        for (int team = 0; team < teams; team++)
        {
            // Away from the beginning, so that people in different numbers of teams mostly meet in none.
            ref Channel channel = ref channels[(int)((team + 0.5) / teams * channels.Length)];
            channel = (team % 3) switch
            {
                0 => channel with { Owner = _person.Id },
                1 => channel with { Operators = [.. channel.Operators, _person.Id] },
                _ => channel with { Deputies = [.. channel.Deputies, _person.Id] },
            };
        }

        return organization with { Channels = channels.ToTable(), People = organization.People.Append(_person).ToTable() };
    }
}
