namespace SocialPolicy;

/// <summary>A policy made ready to run over an organization of some units and some size.</summary>
internal sealed class CompiledPolicy
{
    private CompiledPolicy(Policy policy, UnitTree units, CompiledClause[] clauses)
    {
        (Policy, Units, Clauses, Looked) = (policy, units, clauses, LookedBy(clauses));
        Looking = new LookingClauses(clauses);
        Lints = new PolicyLints(this);
        Counting = [.. clauses.Where(clause => clause.Runs && clause.Counts)];
        Sizes = [.. policy.Clauses.SelectMany(clause => clause.Except.Prepend(clause.Where)).Select(selection => selection.Size).OfType<OrganizationSize>()];
    }

    internal Policy Policy { get; }

    /// <summary>The units by which selections were decided.</summary>
    internal UnitTree Units { get; }

    /// <summary>The clauses in their order; a clause's ordinal is its position.</summary>
    internal CompiledClause[] Clauses { get; }

    /// <summary>The kinds of subjects that some clause goes over or reports: one that counts reports the organization, and looks at channels.</summary>
    internal IReadOnlySet<SubjectKind> Looked { get; }

    /// <summary>The clauses by what each looks at.</summary>
    internal LookingClauses Looking { get; }

    /// <summary>The clauses that run and count over all channels.</summary>
    internal CompiledClause[] Counting { get; }

    /// <summary>What is odd about the policy.</summary>
    internal PolicyLints Lints { get; }

    /// <summary>The sizes of an organization that clauses ask for.</summary>
    internal OrganizationSize[] Sizes { get; }

    /// <param name="policy">The policy.</param>
    /// <param name="units">The organization's units.</param>
    /// <param name="countActive">Counts the organization's active people; asked only where a clause asks for a size.</param>
    internal static CompiledPolicy Of(Policy policy, UnitTree units, Func<int> countActive)
    {
        var sizes = new OrganizationSizes(countActive);
        return new(policy, units, [.. policy.Clauses.Select((clause, ordinal) =>
            new CompiledClause(ordinal, clause, new ClauseSelection(clause, units, sizes.IsMet), policy))]);
    }

    private static HashSet<SubjectKind> LookedBy(CompiledClause[] clauses) =>
        [.. clauses.Where(clause => clause.Runs).SelectMany(clause => (SubjectKind[])[clause.Kind, clause.Reported])];
}
