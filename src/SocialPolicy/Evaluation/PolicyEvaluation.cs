namespace SocialPolicy;

/// <summary>Evaluates policies.</summary>
public static class PolicyEvaluation
{
    /// <summary>Evaluates a policy over an organization at an instant.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="now">The instant; its date is taken in the calendar's time zone.</param>
    /// <param name="options">How to evaluate; on one thread where null.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="organization"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <remarks>The same input gives the same evaluation, whatever the options, the machine and its culture.</remarks>
    public static Evaluation Evaluate(
        this Policy policy,
        Organization organization,
        DateTimeOffset now,
        EvaluationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return Evaluate(policy, Facts.Of(organization), now, options, cancellationToken);
    }

    /// <summary>Evaluates a policy over facts at an instant: the way to go where an organization is evaluated several times.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">The facts of the organization.</param>
    /// <param name="now">The instant; its date is taken in the calendar's time zone.</param>
    /// <param name="options">How to evaluate; on one thread where null.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="facts"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static Evaluation Evaluate(
        this Policy policy,
        Facts facts,
        DateTimeOffset now,
        EvaluationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(facts);
        var ground = new WholeGround(policy, facts, now);
        RunResult result = EvaluationRun.Execute(ground, options ?? EvaluationOptions.Default, cancellationToken);
        return new Evaluation(ground.Policy, ground, result);
    }
}
