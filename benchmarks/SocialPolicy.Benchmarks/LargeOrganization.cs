namespace SocialPolicy.Benchmarks;

/// <summary>
/// A large organization from a fixed seed: channels over all platforms, purposes and some units, each with
/// owner, operators, deputies and access, a weekly report, a post and a message, people with absences, and publications.
/// </summary>
internal static class LargeOrganization
{
    internal const string Training = "social-media-guideline";

    internal static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    private const int UnitCount = 32;

    internal static DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <param name="channels">The number of channels.</param>
    /// <param name="people">The number of people.</param>
    /// <param name="faulty">The share of channels and people at fault, from 0 to 1.</param>
    internal static Organization Create(int channels, int people, double faulty)
    {
        var random = new Random(20261123);
        Unit[] units = [.. Enumerable.Range(0, UnitCount).Select(Unit)];
        Person[] persons = [.. Enumerable.Range(0, people).Select(i => Person(i, random, random.NextDouble() < faulty))];
        bool[] atFault = new bool[channels];
        var all = new Channel[channels];
        for (int i = 0; i < channels; i++) all[i] = Channel(i, people, random, atFault[i] = random.NextDouble() < faulty);
        return new Organization
        {
            Name = "Large",
            Sponsor = persons[0].Id,
            CrisisPlan = new ReviewedDocument("https://example.org/crisis", Today.AddMonths(-2)),
            Units = units.ToTable(),
            People = persons.ToTable(),
            Channels = all.ToTable(),
            Reports = all.Select(LargeEvidence.Report).ToTable(),
            Posts = all.Select((channel, i) => LargeEvidence.Post(channel, i, persons[i % people / 10 * 10].Id, atFault[i])).ToTable(),
            Messages = all.Select((channel, i) => LargeEvidence.Message(channel, i, persons[i % people / 10 * 10].Id, atFault[i])).ToTable(),
            Publications = Enumerable.Range(0, channels / 10).Select(i => LargeEvidence.Publication(i, persons[i % people / 10 * 10].Id, atFault[i])).ToTable(),
        };
    }

    private static Unit Unit(int i) => new()
    {
        Id = $"unit-{i}",
        Parent = i == 0 ? default(UnitId?) : new UnitId($"unit-{(i - 1) / 2}"),
        Contact = $"person-{i * 10}",
        ContactDeputy = $"person-{i * 10 + 1}",
    };

    /// <summary>Every tenth person is leadership; all are experts, unless at fault.</summary>
    private static Person Person(int i, Random random, bool faulty)
    {
        // Leaders are away in the first weeks and everybody else later, so that no cover is away as a whole.
        DateOnly away = Today.AddDays(i % 10 == 0 ? random.Next(35) : 45 + random.Next(35));
        return new Person
        {
            Id = $"person-{i}",
            Name = $"Person {i}",
            Role = i % 10 == 0 ? Role.Owner : Role.Employee,
            Competences = faulty ? [] : Competence.AllWellKnown,
            EmployedUntil = faulty && i % 3 == 0 ? Today.AddDays(-1) : null,
            Absences = [new Absence(away, away.AddDays(4), AbsenceKind.Vacation)],
            Trainings = [new Training(Training, Today.AddMonths(faulty ? -13 : -3))],
        };
    }

    private static Channel Channel(int i, int people, Random random, bool faulty)
    {
        PersonId Leader() => $"person-{random.Next(people / 10) * 10}";
        PersonId Employee() => $"person-{random.Next(people / 10) * 10 + 1 + random.Next(9)}";
        PersonId owner = Leader();
        PersonId[] deputies = [Leader(), Employee(), Employee()];
        return new Channel
        {
            Id = $"channel-{i}",
            Platform = Platform.AllWellKnown[random.Next(Platform.AllWellKnown.Count)],
            Purpose = (Purpose)random.Next(4),
            Unit = $"unit-{random.Next(UnitCount)}",
            Since = Today.AddMonths(-11),
            Owner = faulty && i % 2 == 0 ? default(PersonId?) : owner,
            Operators = [Employee(), Employee()],
            Deputies = faulty ? [] : [.. deputies],
            Access = [owner, deputies[0]],
            TwoFactor = !faulty,
            AccessReviewed = Today.AddMonths(faulty ? -14 : -2),
            Listed = !faulty,
            Disclosure = faulty ? Disclosure.None : Disclosure.Profile,
            SpeaksFor = owner,
            Picture = Picture.Portrait,
            Imprint = "https://example.org/imprint",
            OwnerDecides = true,
            Reporting = new ReportingAgreement(Every.Week, owner),
            ResponseTarget = faulty ? null : Within.Hours(2),
            Approval = [new ApprovalStep(owner, Period.Hours(faulty ? 60 : 6))],
            Escalation = faulty ? [] : [new Escalation(Topic.Critical, owner), new Escalation(Topic.B2B, deputies[0])],
            Strategy = new ReviewedDocument("https://example.org/strategy", Today.AddMonths(-2)),
            Kpis = ["reach"],
            Budget = 1000,
            HoursPerWeek = 4,
        };
    }
}
