using System.Diagnostics.CodeAnalysis;

namespace SocialPolicy;

/// <summary>A policy that is being written.</summary>
/// <remarks>Immutable: each step returns a new draft, so that one may be kept and continued several times.</remarks>
public sealed class PolicyDraft
{
    private readonly Policy _policy;

    internal PolicyDraft(Policy policy) => _policy = policy;

    /// <summary>Includes another policy's clauses, or all but some: <c>Include(preset.Without("name"))</c>. Its severities stay its own.</summary>
    /// <param name="inclusion">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inclusion"/> is null.</exception>
    public PolicyDraft Include(Inclusion inclusion)
    {
        ArgumentNullException.ThrowIfNull(inclusion);
        return new(_policy with { Includes = [.. _policy.Includes, inclusion] });
    }

    /// <summary>Adds sentences.</summary>
    /// <param name="clauses">The sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clauses"/> is null.</exception>
    public PolicyDraft With(params ClauseList clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        return new(_policy with { OwnClauses = [.. _policy.OwnClauses, .. clauses] });
    }

    /// <summary>Sets the severity of an id, whatever clause asks for it.</summary>
    /// <param name="id">The id, such as <c>SMP2003</c>. The ids of the input and the engine (SMP0xxx) keep theirs.</param>
    /// <param name="severity">The severity; <see cref="Severity.None"/> drops the diagnostic.</param>
    public PolicyDraft WithSeverity(string id, Severity severity) => WithSetting(new(id, severity));

    /// <summary>Sets the severity of a category where neither the id nor the clause has one of its own.</summary>
    /// <param name="category">The category.</param>
    /// <param name="severity">The severity; <see cref="Severity.None"/> drops the diagnostics.</param>
    public PolicyDraft WithSeverity(Category category, Severity severity) => WithSetting(new(SeveritySetting.TargetOf(category), severity));

    /// <summary>Names the version of the rule catalogue that the policy is written for, so that later rules stay silent.</summary>
    /// <param name="version">The version, such as <c>1.0</c>.</param>
    public PolicyDraft ForRules(string version) => new(_policy with { Rules = version });

    /// <summary>The policy.</summary>
    /// <exception cref="PolicyException">The policy cannot be used; the exception has every reason.</exception>
    public Policy Build() =>
        TryBuild(out Policy? policy, out ValueList<Diagnostic> faults) ? policy : throw new PolicyException(_policy.Name, faults);

    /// <summary>The policy, or every reason why it cannot be used.</summary>
    /// <param name="policy">The policy, or null.</param>
    /// <param name="faults">The reasons (SMP0104), each at its place in the code; none where there is a policy.</param>
    public bool TryBuild([NotNullWhen(true)] out Policy? policy, out ValueList<Diagnostic> faults)
    {
        faults = PolicyFaults.Find(_policy);
        policy = faults.IsEmpty ? _policy : null;
        return policy is not null;
    }

    private PolicyDraft WithSetting(SeveritySetting setting) => new(_policy with
    {
        Severities = [.. _policy.Severities.Where(other => other.Target != setting.Target), setting],
    });
}
