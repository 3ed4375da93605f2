using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Says when a person is away.</summary>
/// <param name="Person">The person.</param>
/// <param name="Absences">All of the person's absences, in place of those recorded.</param>
public sealed record SetAbsences(PersonId Person, ValueList<Absence> Absences) : Change
{
    /// <inheritdoc/>
    public override string Action => "person.absences";

    internal override Proposal Propose(Review current)
    {
        if (current.Organization.People.Find(Person) is not { } person)
            return new Proposal { Refusal = new ChangeOutcome.Missing(Subject.Of(Person)) };

        ValueList<Fault> faults = Absences.Where(absence => absence.Days.IsReversed).Select(absence => new Fault(
            "absences",
            new LocalizableText(
                $"The absence from {absence.From:O} ends before it starts",
                FormattableString.Invariant($"Die Abwesenheit ab dem {absence.From:dd.MM.yyyy} endet, bevor sie beginnt")))).ToValueList();
        if (!faults.IsEmpty) return new Proposal { Refusal = new ChangeOutcome.Refused(faults) };

        var after = new Organization { People = [person with { Absences = Absences }] };
        return new Proposal
        {
            Subject = Subject.Of(Person).ToString(),
            Step = Step.Put(after),
            Before = OrganizationJson.WriteToUtf8(new Organization { People = [person] }),
            After = OrganizationJson.WriteToUtf8(after),
        };
    }
}
