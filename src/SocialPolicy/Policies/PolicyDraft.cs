using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>A policy that is being written.</summary>
/// <remarks>Immutable: each step returns a new draft, so that one may be kept and continued several times.</remarks>
public sealed class PolicyDraft
{
    private readonly Policy _policy;
    private readonly SourceLocation _rules;

    internal PolicyDraft(Policy policy, SourceLocation? rules = null) => (_policy, _rules) = (policy, rules ?? SourceLocation.None);

    /// <summary>Includes another policy's clauses, or all but some: <c>Include(preset.Without("name"))</c>. Severities that it sets are not taken over.</summary>
    /// <param name="inclusion">The policy.</param>
    /// <param name="file">The file in which it is written; the compiler's to fill in.</param>
    /// <param name="line">The line on which it is written; the compiler's to fill in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inclusion"/> is null.</exception>
    public PolicyDraft Include(Inclusion inclusion, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(inclusion);
        Inclusion placed = inclusion with { Location = new SourceLocation(file, line, 0, "") };
        return new(_policy with { Includes = [.. _policy.Includes, placed] }, _rules);
    }

    /// <summary>Adds sentences.</summary>
    /// <param name="clauses">The sentences.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clauses"/> is null.</exception>
    public PolicyDraft With(params ClauseList clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        return new(_policy with { OwnClauses = [.. _policy.OwnClauses, .. clauses] }, _rules);
    }

    /// <summary>Sets the severity of an id, whatever clause asks for it.</summary>
    /// <param name="id">The id, such as <c>SMP2003</c>. The ids of the input and the engine (SMP0xxx) keep theirs.</param>
    /// <param name="severity">The severity; <see cref="Severity.None"/> drops the diagnostic.</param>
    /// <param name="file">The file in which it is written; the compiler's to fill in.</param>
    /// <param name="line">The line on which it is written; the compiler's to fill in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public PolicyDraft WithSeverity(
        string id, Severity severity, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        WithSetting(new(id, severity) { Location = new SourceLocation(file, line, 0, "") });

    /// <summary>Sets the severity of a category where neither the id nor the clause has one of its own.</summary>
    /// <param name="category">The category.</param>
    /// <param name="severity">The severity; <see cref="Severity.None"/> drops the diagnostics.</param>
    /// <param name="file">The file in which it is written; the compiler's to fill in.</param>
    /// <param name="line">The line on which it is written; the compiler's to fill in.</param>
    public PolicyDraft WithSeverity(
        Category category, Severity severity, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        WithSetting(new(SeveritySetting.TargetOf(category), severity) { Location = new SourceLocation(file, line, 0, "") });

    /// <summary>Names the version of the rule catalogue that the policy is written for, so that later rules, and what earlier ones report in addition since, stay silent.</summary>
    /// <param name="version">The version, such as <c>1.0</c>.</param>
    /// <param name="file">The file in which it is written; the compiler's to fill in.</param>
    /// <param name="line">The line on which it is written; the compiler's to fill in.</param>
    public PolicyDraft ForRules(string version, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(_policy with { RulesVersion = version }, new SourceLocation(file, line, 0, ""));

    /// <summary>The policy.</summary>
    /// <exception cref="PolicyException">The policy cannot be used; the exception has every reason.</exception>
    public Policy Build() =>
        TryBuild(out Policy? policy, out ValueList<Diagnostic> faults) ? policy : throw new PolicyException(_policy.Name, faults);

    /// <summary>The policy, or every reason why it cannot be used.</summary>
    /// <param name="policy">The policy, or null.</param>
    /// <param name="faults">The reasons (SMP0104), each at its place in the code; none where there is a policy.</param>
    public bool TryBuild([NotNullWhen(true)] out Policy? policy, out ValueList<Diagnostic> faults)
    {
        faults = PolicyFaults.Find(_policy, _rules);
        policy = faults.IsEmpty ? _policy : null;
        return policy is not null;
    }

    private PolicyDraft WithSetting(SeveritySetting setting) => new(_policy with
    {
        Severities = [.. _policy.Severities.Where(other => other.Target != setting.Target), setting],
    }, _rules);
}
