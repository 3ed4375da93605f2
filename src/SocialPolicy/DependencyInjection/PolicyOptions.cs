using SocialPolicy.Json;

namespace SocialPolicy;

/// <summary>Which policies a container has, and how they are evaluated.</summary>
/// <remarks>
/// Filled in by <c>services.AddSocialPolicy(options => …)</c>; several calls fill in the same options. A policy is made
/// when its evaluator is first resolved, and only once. Not thread safe, like the service collection itself.
/// </remarks>
public sealed class PolicyOptions
{
    private readonly List<RegisteredPolicy> _policies = [];
    private readonly List<Func<IServiceProvider, IPolicyEvaluator, IPolicyEvaluator>> _decorators = [];

    internal PolicyOptions()
    {
    }

    /// <summary>The rules and presets that policy documents may name; those of the library by default.</summary>
    public RuleCatalogue Catalogue
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = RuleCatalogue.Default;

    /// <summary>How policies are evaluated; on one thread by default.</summary>
    public EvaluationOptions Evaluation
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = EvaluationOptions.Default;

    /// <summary>
    /// The name of the policy that <see cref="IPolicyEvaluator"/> stands for where no key is given. Where null, as by
    /// default, it is the only policy; where there are several, resolving it without a key throws.
    /// </summary>
    public string? Default { get; set; }

    /// <summary>The names of the policies that have been added, in order.</summary>
    public ValueList<string> Names => _policies.Select(policy => policy.Name).ToValueList();

    internal IReadOnlyList<RegisteredPolicy> Policies => _policies;

    /// <summary>Adds a policy under its own name.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">There is a policy with that name already.</exception>
    public PolicyOptions Add(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Add(policy.Name, policy);
    }

    /// <summary>Adds a policy.</summary>
    /// <param name="name">The name, which is also the key of its services.</param>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is null or blank, or there is a policy with that name already.</exception>
    public PolicyOptions Add(string name, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Add(name, _ => policy);
    }

    /// <summary>Adds a policy that is read from a document, with the <see cref="Catalogue"/> that applies in the end.</summary>
    /// <param name="name">The name, which is also the key of its services.</param>
    /// <param name="open">Opens the document, a stream of UTF-8, when the policy is first needed. It is closed after reading.</param>
    /// <param name="document">The name that diagnostics call the document by, usually that of a file; <paramref name="name"/> where null.</param>
    /// <remarks>A document that cannot be used makes resolving the policy throw a <see cref="PolicyException"/> that has every reason.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="open"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is null or blank, or there is a policy with that name already.</exception>
    public PolicyOptions Add(string name, Func<Stream> open, string? document = null)
    {
        ArgumentNullException.ThrowIfNull(open);
        return Add(name, _ => Read(open, document ?? name));
    }

    /// <summary>Adds a policy that is made from other services.</summary>
    /// <param name="name">The name, which is also the key of its services.</param>
    /// <param name="make">Makes the policy when it is first needed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="make"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is null or blank, or there is a policy with that name already.</exception>
    public PolicyOptions Add(string name, Func<IServiceProvider, Policy> make)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(make);
        if (_policies.Exists(other => other.Name == name))
            throw new ArgumentException($"There is a policy '{name}' already; give this one another name.", nameof(name));
        _policies.Add(new(name, make));
        return this;
    }

    /// <summary>Puts something around every evaluator, to log or to measure, say. What is added last is outermost.</summary>
    /// <param name="decorate">Makes an evaluator around another. Asked once for each policy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="decorate"/> is null.</exception>
    public PolicyOptions Decorate(Func<IServiceProvider, IPolicyEvaluator, IPolicyEvaluator> decorate)
    {
        ArgumentNullException.ThrowIfNull(decorate);
        _decorators.Add(decorate);
        return this;
    }

    internal IPolicyEvaluator Decorated(IServiceProvider services, IPolicyEvaluator evaluator) =>
        _decorators.Aggregate(evaluator, (inner, decorate) => decorate(services, inner));

    /// <summary>The key that stands for no key.</summary>
    internal string DefaultName() => (Default, _policies) switch
    {
        ({ } name, _) when _policies.Exists(policy => policy.Name == name) => name,
        ({ } name, _) => throw new InvalidOperationException($"The default policy '{name}' is not registered. {Registered()}"),
        (_, [var only]) => only.Name,
        (_, []) => throw new InvalidOperationException("No policy is registered: services.AddSocialPolicy(options => options.Add(policy))."),
        _ => throw new InvalidOperationException(
            $"There are several policies: resolve the evaluator by its key, or name a default (options.Default). {Registered()}"),
    };

    private string Registered() => $"Registered: {string.Join(", ", _policies.Select(policy => $"'{policy.Name}'"))}.";

    private Policy Read(Func<Stream> open, string document)
    {
        using Stream stream = open();
        PolicyDocument read = PolicyJson.Read(stream, document, Catalogue);
        return read.Policy ?? throw new PolicyException(document, read.Diagnostics);
    }
}
