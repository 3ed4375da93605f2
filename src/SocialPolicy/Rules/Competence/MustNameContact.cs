namespace SocialPolicy.Rules;

/// <summary>A unit has an active contact who is present today, or whose deputy is (SMP6004).</summary>
/// <remarks>Source: social media involves every department, and a customer's request reaches the one that can
/// answer it (S1, S2).</remarks>
public sealed record MustNameContact : UnitRule
{
    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP6004];

    /// <inheritdoc/>
    public override void Check(in UnitView unit, Report report)
    {
        ActorView contact = unit.Contact;
        if (contact.IsActive && (contact.IsPresent || unit.ContactDeputy.IsPresent)) return;
        Detail? detail = report.Add(unit, Descriptors.SMP6004);
        if (detail is not null) Explain(detail, unit);
    }

    private static void Explain(Detail detail, in UnitView unit)
    {
        (ActorView contact, ActorView deputy) = (unit.Contact, unit.ContactDeputy);
        detail.With("contact", contact);
        if (contact.IsActive)
        {
            detail.With("deputy", deputy).With("back", contact.PresentAgainOn).Say(deputy.Exists ? "SMP6004.both-away" : "SMP6004.away");
        }
        else if (contact.Exists)
        {
            detail.With("until", contact.HasLeft ? contact.Person.EmployedUntil : null).Say("SMP6004.inactive");
        }
        else if (unit.Unit.Contact is { } named)
        {
            detail.With("named", named.Value).Say("SMP6004.unknown");
        }
    }
}
