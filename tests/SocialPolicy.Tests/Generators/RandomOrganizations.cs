using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Small organizations around a moment.</summary>
internal static class RandomOrganizations
{
    private static readonly DayOfWeek[] EveryDay = Enum.GetValues<DayOfWeek>();

    private static readonly Gen<ValueList<DayOfWeek>> Workdays = Gen.Frequency(
        (6, Gen.Const(new WorkCalendar().Workdays)),
        (3, Gen.OneOfConst<ValueList<DayOfWeek>>([], [DayOfWeek.Monday], [DayOfWeek.Sunday, DayOfWeek.Saturday], [.. EveryDay])));

    /// <summary>Mostly the usual ones; also short ones, a whole day and none.</summary>
    private static readonly Gen<WorkingHours> Hours = Gen.Frequency(
        (6, Gen.Const(new WorkCalendar().Hours)),
        (3, Gen.OneOfConst<WorkingHours>(new(new(9, 0), new(13, 0)), new(new(9, 0), new(18, 0)), new(default, default), new(new(9, 0), new(9, 0)))));

    public static Gen<Organization> Around(RandomMoment moment) => Gen.Select(
        Gen.Select(Calendar(moment), Gens.Person.OrNull(2), CrisisPlan(moment).OrNothing(2)),
        Gen.Select(RandomPeople.Units, RandomPeople.People(moment), RandomChannels.Of(moment)),
        Gen.Select(
            RandomEvidence.Reports(moment), RandomEvidence.Posts(moment), RandomEvidence.Messages(moment), RandomEvidence.Publications(moment)),
        RandomWaivers.Of(moment),
        (whole, rows, evidence, waivers) => new Organization
        {
            Calendar = whole.Item1,
            Sponsor = whole.Item2,
            CrisisPlan = whole.Item3,
            Units = rows.Item1,
            People = rows.Item2,
            Channels = rows.Item3,
            Reports = evidence.Item1,
            Posts = evidence.Item2,
            Messages = evidence.Item3,
            Publications = evidence.Item4,
            Waivers = waivers,
        });

    public static Gen<ReviewedDocument> CrisisPlan(RandomMoment moment) => Gen.Select(
        Gen.Frequency((7, Gen.Const("https://muster.example/plan")), (1, Gen.OneOfConst("", " ", null))),
        moment.Day.OrNull(1),
        (document, reviewed) => new ReviewedDocument(document, reviewed));

    public static Gen<WorkCalendar> Calendar(RandomMoment moment) => Gen.Select(
        Workdays, Hours, Holidays(moment),
        (workdays, hours, holidays) => new WorkCalendar { TimeZone = moment.Zone, Workdays = workdays, Hours = hours, Holidays = holidays });

    /// <summary>Single holidays and, now and then, weeks of them.</summary>
    private static Gen<ValueList<DateOnly>> Holidays(RandomMoment moment) => Gen.Frequency(
        (4, moment.Day.List(0, 3)),
        (1, Gen.Select(moment.Day, Gen.Int[2, 30], (first, days) => Enumerable.Range(0, days).Select(first.AddDays).ToValueList())));
}
