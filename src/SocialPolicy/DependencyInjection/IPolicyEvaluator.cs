namespace SocialPolicy;

/// <summary>A policy that is ready to be evaluated, as a service.</summary>
/// <remarks>
/// Registered by <c>services.AddSocialPolicy(…)</c>, once for each policy under its name as key:
/// <c>[FromKeyedServices("house")] IPolicyEvaluator evaluator</c>. Safe to use from several threads at once.
/// </remarks>
public interface IPolicyEvaluator
{
    /// <summary>The name under which the policy was registered.</summary>
    string Name { get; }

    /// <summary>The policy.</summary>
    Policy Policy { get; }

    /// <summary>Evaluates the policy over the facts of an organization.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="now">The instant; what the container's <see cref="TimeProvider"/> says where null.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Evaluation Evaluate(Facts facts, DateTimeOffset? now = null, CancellationToken cancellationToken = default);

    /// <summary>Evaluates the policy over an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="now">The instant; what the container's <see cref="TimeProvider"/> says where null.</param>
    /// <param name="cancellationToken">Ends the evaluation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Evaluation Evaluate(Organization organization, DateTimeOffset? now = null, CancellationToken cancellationToken = default) =>
        Evaluate(Facts.Of(organization), now, cancellationToken);
}
