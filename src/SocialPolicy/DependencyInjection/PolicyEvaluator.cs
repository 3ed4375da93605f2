namespace SocialPolicy;

/// <summary>Evaluates one policy, at the instant that the container's clock shows unless told another.</summary>
internal sealed class PolicyEvaluator(string name, Policy policy, TimeProvider clock, EvaluationOptions options) : IPolicyEvaluator
{
    public string Name => name;

    public Policy Policy => policy;

    public Evaluation Evaluate(Facts facts, DateTimeOffset? now = null, CancellationToken cancellationToken = default) =>
        policy.Evaluate(facts, now ?? clock.GetUtcNow(), options, cancellationToken);
}
