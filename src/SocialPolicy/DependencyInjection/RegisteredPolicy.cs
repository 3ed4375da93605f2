namespace SocialPolicy;

/// <summary>A policy of a container.</summary>
/// <param name="Name">The name, which is also the key.</param>
/// <param name="Make">Makes it when it is first needed.</param>
internal sealed record RegisteredPolicy(string Name, Func<IServiceProvider, Policy> Make);
