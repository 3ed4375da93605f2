namespace SocialPolicy.Benchmarks;

/// <summary>
/// The people of the contest. What a person is follows from the position, so that a channel can draw a suitable
/// one at random: each block of twenty holds every kind of person, and blocks take turns in when they are away.
/// </summary>
internal static class ContestPeople
{
    internal const int BlockSize = 20;

    /// <summary>People of one turn are away in the same weeks, and never in those of another.</summary>
    internal const int Turns = 3;

    internal static readonly Range Leaders = 0..4;
    internal static readonly Range Staff = 4..15;
    internal static readonly Range NonTrainees = 0..15;
    internal static readonly Range NoLeaders = 7..15;
    internal static readonly Range Trainees = 15..17;
    internal static readonly Range Leavers = 18..19;
    internal static readonly Range Laymen = 19..20;

    private static readonly Role[] Roles =
    [
        Role.Owner, Role.Executive, Role.Executive, Role.Executive,
        Role.Manager, Role.Manager, Role.Manager,
        Role.Employee, Role.Employee, Role.Employee, Role.Employee, Role.Employee, Role.Employee, Role.Employee, Role.Employee,
        Role.Apprentice, Role.Intern, Role.Contractor, Role.Employee, Role.Employee,
    ];

    internal static Person[] Create(int count, int units, Random random) =>
        [.. Enumerable.Range(0, count).Select(i => Person(i, units, random))];

    private static Person Person(int i, int units, Random random)
    {
        int kind = i % BlockSize;
        bool left = kind == Leavers.Start.Value;
        bool expert = kind != Laymen.Start.Value && (kind < Trainees.Start.Value || kind >= Trainees.End.Value);
        return new Person
        {
            Id = $"p{i}",
            Name = $"Person {i}",
            Role = Roles[kind],
            Unit = $"u{random.Next(units)}",
            Competences = expert ? [Competence.PlatformSkills, SomeCompetence(random)] : [SomeCompetence(random)],
            EmployedFrom = ContestMoment.Today.AddDays(-random.Next(100, 5000)),
            EmployedUntil = left ? ContestMoment.Today.AddDays(-random.Next(1, 90)) : null,
            Absences = Absences(i / BlockSize % Turns, random),
        };
    }

    private static Competence SomeCompetence(Random random) => Competence.AllWellKnown[random.Next(1, Competence.AllWellKnown.Count)];

    /// <summary>A week in which all people of the turn are away, and perhaps a holiday before today and another one within the turn.</summary>
    private static ValueList<Absence> Absences(int turn, Random random)
    {
        DateOnly start = ContestMoment.Today.AddDays(turn * 28);
        Absence shared = Away(start.AddDays(7 + random.Next(2)), 7 + random.Next(7));
        Absence past = Away(ContestMoment.Today.AddDays(-random.Next(30, 300)), random.Next(1, 15));
        Absence more = Away(start.AddDays(random.Next(7)), random.Next(1, 4));
        return random.Next(3) switch
        {
            0 => [shared],
            1 => [past, shared],
            _ => [past, more, shared],
        };
    }

    private static Absence Away(DateOnly from, int days) => new(from, from.AddDays(days - 1), AbsenceKind.Vacation);
}
