using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Before a publication goes out, somebody with one of the roles who did not draft it approves it (SMP7004).</summary>
/// <param name="Kind">The kind of publication.</param>
/// <remarks>Source: press releases and blog posts follow a fixed plan, with approval (S2). Whoever approved
/// need not be active any more. The step <c>drafted</c> says who drafted.</remarks>
public sealed record MustBeApproved(PublicationKind Kind) : PublicationRule
{
    private const string Drafted = "drafted";

    /// <summary>The step that is the approval, compared as written; <c>approved</c> by default.</summary>
    public string Step { get; init; } = "approved";

    /// <summary>Who may approve; the leadership by default.</summary>
    public Roles Roles { get; init; } = Roles.Leadership;

    /// <summary>The steps with any of which a publication goes out; <c>published</c> and <c>distributed</c> by default.</summary>
    public ValueList<string> Gates { get; init; } = ["published", "distributed"];

    /// <inheritdoc/>
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptors.SMP7004];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override void Check(in PublicationView publication, Report report)
    {
        if (publication.Kind != Kind) return;
        int gate = EarliestGate(in publication);
        if (gate < 0) return;

        int approval = publication.EarliestOf(Step);
        int draft = publication.EarliestOf(Drafted);
        if (approval < 0) Add(in publication, report, gate);
        else if (publication.At(approval) > publication.At(gate)) Add(in publication, report, gate, approval)?.Say("SMP7004.late");
        else if (!publication.By(approval).Is(Roles)) Add(in publication, report, gate, approval)?.Say("SMP7004.wrong-role");
        else if (draft < 0 || !publication.By(draft).Exists) Add(in publication, report, gate, approval)?.With("draft", Drafted).Say("SMP7004.no-author");
        else if (publication.By(draft).IsSameAs(publication.By(approval))) Add(in publication, report, gate, approval)?.Say("SMP7004.own");
    }

    /// <inheritdoc/>
    protected internal override bool Implies(Rule other) =>
        other is MustBeApproved approved && Kind == approved.Kind && Step == approved.Step
        && approved.Roles.Contains(Roles) && approved.Gates.All(Gates.Contains);

    /// <inheritdoc/>
    protected internal override void Validate(OptionFaults options)
    {
        options.RequireDefined(Kind, nameof(Kind));
        options.RequireText(Step, nameof(Step));
        options.RequireSome(Roles, nameof(Roles));
        options.RequireSome(Gates, nameof(Gates));
    }

    private int EarliestGate(in PublicationView publication)
    {
        int earliest = -1;
        foreach (string step in Gates)
        {
            int gate = publication.EarliestOf(step);
            if (gate >= 0 && (earliest < 0 || publication.At(gate) < publication.At(earliest))) earliest = gate;
        }

        return earliest;
    }

    private Detail? Add(in PublicationView publication, Report report, int gate, int approval = -1)
    {
        Detail? detail = report.Add(publication, Descriptors.SMP7004);
        if (detail is null) return null;
        ValueList<PublicationStep> steps = publication.Publication.Steps;
        detail.With("step", Step).With("gate", steps[gate].Step).With("at", steps[gate].At).With("roles", Roles);
        return approval < 0 ? detail : detail.With("approvedAt", steps[approval].At).With("approver", publication.By(approval));
    }

    /// <inheritdoc/>
    public override void CheckAll(PublicationRange publications, Report report)
    {
        foreach (PublicationView publication in publications) Check(in publication, report);
    }
}
