using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialPolicy;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers policies.</summary>
public static class SocialPolicyServiceCollectionExtensions
{
    /// <summary>Registers policies and their evaluators.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which policies there are and how they are evaluated.</param>
    /// <remarks>
    /// For each policy there is a <see cref="Policy"/> and an <see cref="IPolicyEvaluator"/> with the policy's name as key, and
    /// both without a key for the default one. All are singletons. Evaluators take the instant from the container's
    /// <see cref="TimeProvider"/>; where the container has none, it is given the system's. May be called several times.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    /// <exception cref="ArgumentException">Two policies have the same name.</exception>
    public static IServiceCollection AddSocialPolicy(this IServiceCollection services, Action<PolicyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        PolicyOptions options = OptionsOf(services);
        int before = options.Policies.Count;
        configure(options);
        foreach (RegisteredPolicy policy in options.Policies.Skip(before)) Register(services, options, policy);
        return services;
    }

    /// <summary>The options that earlier calls have filled in, or new ones with what is registered once.</summary>
    private static PolicyOptions OptionsOf(IServiceCollection services)
    {
        foreach (ServiceDescriptor service in services)
        {
            if (service is { IsKeyedService: false, ImplementationInstance: PolicyOptions known }) return known;
        }

        var options = new PolicyOptions();
        services.AddSingleton(options);
        services.TryAddSingleton(provider => provider.GetRequiredKeyedService<Policy>(options.DefaultName()));
        services.TryAddSingleton(provider => provider.GetRequiredKeyedService<IPolicyEvaluator>(options.DefaultName()));
#pragma warning disable RS0030 // Only handed to the container, for a host that brings no clock of its own.
        services.TryAddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        return options;
    }

    private static void Register(IServiceCollection services, PolicyOptions options, RegisteredPolicy policy)
    {
        services.AddKeyedSingleton(policy.Name, (provider, _) => policy.Make(provider)
            ?? throw new InvalidOperationException($"What was to make the policy '{policy.Name}' has made none."));
        services.AddKeyedSingleton(policy.Name, (provider, _) => options.Decorated(provider, new PolicyEvaluator(
            policy.Name,
            provider.GetRequiredKeyedService<Policy>(policy.Name),
            provider.GetRequiredService<TimeProvider>(),
            options.Evaluation)));
    }
}
