namespace SocialPolicy.Benchmarks;

/// <summary>
/// A large organization from a fixed seed: channels over all platforms, purposes and some units, each with
/// owner, operators, deputies, a weekly report, a post and a message, and people with absences.
/// </summary>
internal static class LargeOrganization
{
    internal static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    private static DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <param name="channels">The number of channels.</param>
    /// <param name="people">The number of people.</param>
    /// <param name="faulty">The share of channels and people at fault, from 0 to 1.</param>
    internal static Organization Create(int channels, int people, double faulty)
    {
        var random = new Random(20261123);
        Unit[] units = [.. Enumerable.Range(0, 32).Select(i => new Unit { Id = $"unit-{i}", Parent = i == 0 ? default(UnitId?) : new UnitId($"unit-{(i - 1) / 2}") })];
        Person[] persons = [.. Enumerable.Range(0, people).Select(i => Person(i, random, random.NextDouble() < faulty))];
        Channel[] all = [.. Enumerable.Range(0, channels).Select(i => Channel(i, people, units.Length, random, random.NextDouble() < faulty))];
        return new Organization
        {
            Name = "Large",
            Sponsor = persons[0].Id,
            Units = units.ToTable(),
            People = persons.ToTable(),
            Channels = all.ToTable(),
            Reports = all.Select(channel => new ChannelReport { Channel = channel.Id, Date = Today.AddDays(-3), By = channel.Operators[0], To = channel.Reporting?.To }).ToTable(),
            Posts = all.Select((channel, i) => new Post { Id = $"post-{i}", Channel = channel.Id, At = Now.AddDays(-2), Author = persons[i % people / 10 * 10].Id }).ToTable(),
            Messages = all.Select((channel, i) => new Message { Id = $"message-{i}", Channel = channel.Id, ReceivedAt = Now.AddHours(-2) }).ToTable(),
        };
    }

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
            Competences = faulty ? [] : [Competence.PlatformSkills, Competence.Empathy],
            EmployedUntil = faulty && i % 3 == 0 ? Today.AddDays(-1) : null,
            Absences = [new Absence(away, away.AddDays(4), AbsenceKind.Vacation)],
        };
    }

    private static Channel Channel(int i, int people, int units, Random random, bool faulty)
    {
        PersonId Leader() => $"person-{random.Next(people / 10) * 10}";
        PersonId Employee() => $"person-{random.Next(people / 10) * 10 + 1 + random.Next(9)}";
        PersonId owner = Leader();
        return new Channel
        {
            Id = $"channel-{i}",
            Platform = Platform.AllWellKnown[random.Next(Platform.AllWellKnown.Count)],
            Purpose = (Purpose)random.Next(4),
            Unit = $"unit-{random.Next(units)}",
            Since = Today.AddMonths(-11),
            Owner = faulty && i % 2 == 0 ? default(PersonId?) : owner,
            Operators = [Employee(), Employee()],
            Deputies = faulty ? [] : [Leader(), Employee(), Employee()],
            Disclosure = faulty ? Disclosure.None : Disclosure.Profile,
            SpeaksFor = owner,
            Picture = Picture.Portrait,
            Imprint = "https://example.org/imprint",
            OwnerDecides = true,
            Reporting = new ReportingAgreement(Every.Week, owner),
            ResponseTarget = faulty ? null : Within.Hours(8),
            Strategy = new ReviewedDocument("https://example.org/strategy", Today.AddMonths(-2)),
            Kpis = ["reach"],
            Budget = 1000,
            HoursPerWeek = 4,
        };
    }
}
