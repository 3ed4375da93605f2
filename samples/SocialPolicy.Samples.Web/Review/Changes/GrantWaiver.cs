using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Accepts a diagnostic for some time.</summary>
/// <param name="Waiver">The waiver: rule, subject, reason, approver and last day are all needed.</param>
public sealed record GrantWaiver(Waiver Waiver) : Change
{
    /// <inheritdoc/>
    public override string Action => "waiver.grant";

    /// <summary>Whether diagnostics of a kind can be waived: those about documents, policies and waivers themselves cannot.</summary>
    internal static bool CanWaive(string rule) => !rule.StartsWith("SMP0", StringComparison.Ordinal);

    internal override Proposal Propose(Review current)
    {
        ValueList<Fault> faults = FaultsOf(current).ToValueList();
        if (!faults.IsEmpty) return new Proposal { Refusal = new ChangeOutcome.Refused(faults) };

        var after = new Organization { Waivers = [Waiver] };
        return new Proposal
        {
            Subject = Waiver.Subject!,
            Step = Step.Put(after),
            After = OrganizationJson.WriteToUtf8(after),
        };
    }

    private IEnumerable<Fault> FaultsOf(Review current)
    {
        bool isSaid = current.Evaluation.Diagnostics.Any(diagnostic =>
            !diagnostic.IsSuppressed && diagnostic.Id == Waiver.Rule && diagnostic.Subject.ToString() == Waiver.Subject);
        if (!isSaid)
            yield return new Fault("rule", new LocalizableText(
                "No such diagnostic is there to be waived; name the id and the subject of one",
                "Es gibt keinen solchen Befund, von dem abgesehen werden könnte; nennen Sie Id und Gegenstand eines Befunds"));
        if (Waiver.Rule is { } rule && !CanWaive(rule))
            yield return new Fault("rule", new LocalizableText(
                $"{rule} cannot be waived; mend what it speaks of",
                $"Von {rule} gibt es keine Ausnahme; beheben Sie, wovon die Rede ist"));
        if (string.IsNullOrWhiteSpace(Waiver.Reason))
            yield return new Fault("reason", new LocalizableText("A waiver needs a reason", "Eine Ausnahme braucht einen Grund"));
        if (Waiver.ApprovedBy is not { } approver || current.Organization.People.Find(approver) is null)
            yield return Faults.NoSuchPerson("approvedBy", Waiver.ApprovedBy);
        if (Waiver.Until is not { } until || until < current.Today)
            yield return new Fault("until", new LocalizableText(
                "A waiver needs a last day, today or later", "Eine Ausnahme braucht einen letzten Tag, heute oder später"));
    }
}
