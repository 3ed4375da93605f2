namespace SocialPolicy;

/// <summary>Evaluates policies.</summary>
public static class PolicyEvaluation
{
    /// <summary>Evaluates a policy over an organization at an instant.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="now">The instant; its date is taken in the calendar's time zone.</param>
    /// <param name="options">How to evaluate; on one thread where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="organization"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    /// <remarks>The same input gives the same evaluation, whatever the options, the machine and its culture.</remarks>
    public static Evaluation Evaluate(
        this Policy policy, Organization organization, DateTimeOffset now, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return Evaluate(policy, Facts.Of(organization), now, options);
    }

    /// <summary>Evaluates a policy over facts at an instant: the way to go where an organization is evaluated several times.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="facts">The facts of the organization.</param>
    /// <param name="now">The instant; its date is taken in the calendar's time zone.</param>
    /// <param name="options">How to evaluate; on one thread where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="facts"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static Evaluation Evaluate(this Policy policy, Facts facts, DateTimeOffset now, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(facts);
        options ??= EvaluationOptions.Default;
        var compiled = CompiledPolicy.Of(policy, new Moment(facts, now));
        RunResult result = EvaluationRun.Execute(compiled, options);
        return new Evaluation(compiled, result);
    }
}
