namespace SocialPolicy.Samples.Web;

/// <summary>A person in a channel's team.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">The role.</param>
/// <param name="Absences">When the person is away.</param>
internal sealed record PersonBody(string Id, string? Name, Role Role, IReadOnlyList<AbsenceBody> Absences)
{
    public static PersonBody Of(Person person, bool withAbsenceKinds) => new(
        person.Id.Value, person.Name, person.Role, [.. person.Absences.Select(absence => AbsenceBody.Of(absence, withAbsenceKinds))]);
}

/// <summary>Some days on which a person is away.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null is open.</param>
/// <param name="Kind">Why; null where that is not recorded, or not the caller's business.</param>
internal sealed record AbsenceBody(DateOnly From, DateOnly? To = null, AbsenceKind? Kind = null)
{
    public static AbsenceBody Of(Absence absence, bool withKind) => new(absence.From, absence.To, withKind ? absence.Kind : null);

    public Absence ToAbsence() => new(From, To, Kind);
}
