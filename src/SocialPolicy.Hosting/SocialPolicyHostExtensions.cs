using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SocialPolicy;
using SocialPolicy.Hosting;

namespace Microsoft.Extensions.Hosting;

/// <summary>Puts policies into a host.</summary>
public static class SocialPolicyHostExtensions
{
    /// <summary>The section of the configuration that policies come from unless another is named.</summary>
    public const string DefaultSection = "SocialPolicy";

    /// <summary>
    /// Registers the policies of the configuration and those of the code, checks them when the host starts, and logs,
    /// measures and traces what their evaluators evaluate.
    /// </summary>
    /// <param name="builder">The host that is being built.</param>
    /// <param name="configure">Adds policies in code and says how they are evaluated; may be left out.</param>
    /// <param name="section">The section of the configuration, such as <c>Compliance:SocialPolicy</c>. It need not exist.</param>
    /// <remarks>
    /// The section has <c>Policies</c>, by name, and may have <c>Default</c>. A policy is a policy document, or has a
    /// <c>File</c> with one, whose path is taken from the content root. What the code sets wins over the section's
    /// <c>Default</c>. A policy that cannot be used keeps the host from starting: the log has every reason, and so has the
    /// <see cref="PolicyException"/>. May be called several times, by parts of a program that know nothing of each other: a
    /// section is read by the first call that names it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="section"/> is null or blank, or two policies have the same name.</exception>
    public static TBuilder AddSocialPolicy<TBuilder>(
        this TBuilder builder, Action<PolicyOptions>? configure = null, string section = DefaultSection)
        where TBuilder : IHostApplicationBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(section);

        bool first = builder.Services.All(service => service.ServiceType != typeof(EvaluationMetrics));
        builder.Services.TryAddSingleton<EvaluationMetrics>();
        ReadSections read = ReadSections.Of(builder.Services);
        builder.Services.AddSocialPolicy(options =>
        {
            if (read.Add(section)) ConfiguredPolicies.AddTo(options, builder.Configuration.GetSection(section), builder.Environment.ContentRootPath);
            configure?.Invoke(options);
            if (first) options.Decorate((services, evaluator) => ActivatorUtilities.CreateInstance<ObservedEvaluator>(services, evaluator));
        });
        if (first) builder.Services.AddHostedService<PolicyStartupCheck>();
        return builder;
    }
}
