using CsCheck;

namespace SocialPolicy.Tests.Json;

/// <summary>Organizations with odd texts and values, apart from unresolved references without a fault.</summary>
internal static class OddOrganizations
{
    private static readonly Gen<string> Text = CsCheck.Gen.Frequency(
        (4, CsCheck.Gen.OneOfConst("a", "Ö 'b'", "\"\\/\n\t\u0001\u007f", "😀😀😀😀", "null", "[0]", "long enough to be no short text any more")),
        (1, CsCheck.Gen.Char['!', 'ÿ'].Array[1, 40].Select(letters => new string(letters))))
        .Where(text => !string.IsNullOrWhiteSpace(text));

    private static readonly Gen<DateOnly> Date = CsCheck.Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    private static readonly Gen<DateTimeOffset> Instant = CsCheck.Gen.Select(
        CsCheck.Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay], CsCheck.Gen.Int[-14 * 60, 14 * 60],
        (ticks, offset) => new DateTimeOffset(ticks, TimeSpan.FromMinutes(offset)));

    private static readonly Gen<Period> Period = CsCheck.Gen.Select(
        CsCheck.Gen.Int[0, 30], CsCheck.Gen.Int[0, 30], CsCheck.Gen.Long[0, TimeSpan.TicksPerDay * 3],
        (months, days, ticks) => SocialPolicy.Period.Months(months) + SocialPolicy.Period.Days(days) + SocialPolicy.Period.Elapsed(TimeSpan.FromTicks(ticks)));

    private static readonly Gen<ResponseLimit> Limit = CsCheck.Gen.OneOf(
        Period.Where(period => !period.IsZero).Select(Within.Duration),
        CsCheck.Gen.Int[1, int.MaxValue].Select(Within.Workdays),
        CsCheck.Gen.Int[1, 100].Select(Within.WorkingHours));

    private static readonly Gen<Absence> Absence = CsCheck.Gen.Select(
        Date, Date, CsCheck.Gen.Int[0, 5],
        (one, other, kind) => new Absence(one < other ? one : other, kind == 5 ? null : one < other ? other : one, kind < 4 ? (AbsenceKind)kind : null));

    private static readonly Gen<Person> Person = CsCheck.Gen.Select(
        Text, CsCheck.Gen.Enum<Role>(), Text.List[0, 10], Absence.List[0, 10], CsCheck.Gen.Select(Text, Date).List[0, 3],
        (name, role, competences, absences, trainings) => new Person
        {
            Id = name,
            Name = name,
            Role = role,
            Competences = competences.Select(text => new Competence(text)).ToValueList(),
            Absences = absences.ToValueList(),
            Trainings = trainings.Select(training => new Training(training.Item1, training.Item2)).ToValueList(),
        });

    private static readonly Gen<Channel> Channel = CsCheck.Gen.Select(
        Text, Text.List[0, 12], Limit, Period, CsCheck.Gen.Decimal, CsCheck.Gen.Select(Text, Date),
        (text, people, limit, period, number, document) => new Channel
        {
            Id = text,
            Platform = Platform.Blog,
            Handle = text,
            Kpis = people.ToValueList(),
            Operators = people.Select(id => new PersonId(id)).ToValueList(),
            Escalation = people.Distinct(StringComparer.Ordinal).Select(topic => new Escalation(topic, topic)).DistinctBy(way => way.Topic).ToValueList(),
            ResponseTarget = limit,
            Reporting = new(period, text),
            Budget = number,
            Strategy = new(document.Item1, document.Item2),
        });

    private static readonly Gen<Message> Message = CsCheck.Gen.Select(
        Text, Text, Instant, Instant,
        (id, topic, received, answered) => new Message
        {
            Id = id,
            Channel = id,
            Topic = topic,
            ReceivedAt = received,
            AnsweredAt = answered,
            Forwarded = [new(topic, answered)],
        });

    public static Gen<Organization> Gen { get; } = CsCheck.Gen.Select(
        Text, Person.List[0, 5], Channel.List[0, 5], Message.List[0, 5],
        (name, people, channels, messages) => new Organization
        {
            Name = name,
            Sponsor = name,
            People = people.DistinctBy(person => person.Id).ToTable(),
            Channels = channels.DistinctBy(channel => channel.Id).ToTable(),
            Messages = messages.DistinctBy(message => message.Id).ToTable(),
        });
}
