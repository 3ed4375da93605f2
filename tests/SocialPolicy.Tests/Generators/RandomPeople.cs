using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>Units and people: circles of units, reversed periods, open ends, absences around today.</summary>
internal static class RandomPeople
{
    public static Gen<Unit> Unit { get; } = Gen.Select(
        Gens.Unit.OrNull(4), Gens.Person.OrNull(5), Gens.Person.OrNull(8),
        (parent, contact, deputy) => new Unit { Id = "?", Parent = parent, Contact = contact, ContactDeputy = deputy });

    public static Gen<Table<Unit>> Units { get; } = Gens.Rows(Unit, 3, index => $"u{index}", (unit, id) => unit with { Id = id });

    public static Gen<Table<Person>> People(RandomMoment moment) =>
        Gens.Rows(Person(moment), 6, index => $"p{index}", (row, id) => row with { Id = id });

    public static Gen<Person> Person(RandomMoment moment)
    {
        Gen<DateOnly?> end = moment.Day.OrNull(7);
        Gen<Absence> absence = Gen.Select(moment.Day, moment.Day.OrNull(2), Gen.Int[0, 3], Absence);
        return Gen.Select(
            Gen.Enum<Role>(),
            Gens.Unit.OrNull(7),
            Gens.Competence.List(0, 2),
            end,
            end,
            absence.List(0, 3),
            Gen.Select(Gens.Training, moment.Day.OrNull(1), (name, completed) => new Training(name, completed)).List(0, 2),
            (role, unit, competences, from, until, absences, trainings) => new Person
            {
                Id = "?",
                Role = role,
                Unit = unit,
                Competences = competences,
                EmployedFrom = from,
                EmployedUntil = until,
                Absences = absences,
                Trainings = trainings,
            });
    }

    /// <summary>Mostly the right way round; a reversed one is a fault of its own and hides others.</summary>
    private static Absence Absence(DateOnly from, DateOnly? to, int reversed) =>
        reversed != 3 && to < from ? new(to.Value, from) : new(from, to);
}
