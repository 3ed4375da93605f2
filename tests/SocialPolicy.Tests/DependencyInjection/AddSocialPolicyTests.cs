using Microsoft.Extensions.DependencyInjection;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class AddSocialPolicyTests
{
    private static readonly Policy House = Policy.Define("house").With(EveryChannel.MustHaveOwner()).Build();
    private static readonly Policy Other = Policy.Define("other").With(EveryChannel.MustHaveImprint()).Build();

    private static readonly Organization Company = new()
    {
        Channels = [new Channel { Id = "x-main", Platform = Platform.X }],
    };

    [Fact]
    public void A_policy_is_resolved_by_its_name()
    {
        using ServiceProvider services = Provide(options => options.Add(House).Add("second", Other));

        Assert.Same(House, services.GetRequiredKeyedService<Policy>("house"));
        Assert.Same(Other, services.GetRequiredKeyedService<Policy>("second"));
        Assert.Equal("second", services.GetRequiredKeyedService<IPolicyEvaluator>("second").Name);
        Assert.Same(Other, services.GetRequiredKeyedService<IPolicyEvaluator>("second").Policy);
    }

    [Fact]
    public void The_only_policy_needs_no_name()
    {
        using ServiceProvider services = Provide(options => options.Add(House));

        Assert.Same(House, services.GetRequiredService<Policy>());
        Assert.Same(services.GetRequiredKeyedService<IPolicyEvaluator>("house"), services.GetRequiredService<IPolicyEvaluator>());
    }

    [Fact]
    public void One_of_several_policies_can_be_the_default()
    {
        using ServiceProvider services = Provide(options => { options.Add(House).Add(Other).Default = "other"; });

        Assert.Equal("other", services.GetRequiredService<IPolicyEvaluator>().Name);
    }

    [Fact]
    public void Of_several_policies_without_a_default_none_is_guessed()
    {
        using ServiceProvider services = Provide(options => options.Add(House).Add(Other));

        var thrown = Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IPolicyEvaluator>());
        Assert.Contains("'house', 'other'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_default_that_is_not_registered_is_named()
    {
        using ServiceProvider services = Provide(options => { options.Add(House).Default = "hause"; });

        var thrown = Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<Policy>());
        Assert.Contains("'hause'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_container_without_a_policy_says_so()
    {
        using ServiceProvider services = Provide(_ => { });

        var thrown = Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IPolicyEvaluator>());
        Assert.Contains("No policy is registered", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_policies_of_one_name_are_refused_in_several_calls_as_well()
    {
        var services = new ServiceCollection();
        services.AddSocialPolicy(options => options.Add(House));

        Assert.Throws<ArgumentException>(() => services.AddSocialPolicy(options => options.Add("house", Other)));
    }

    [Fact]
    public void Several_calls_fill_in_the_same_options()
    {
        var services = new ServiceCollection();
        services.AddSocialPolicy(options => options.Add(House)).AddSocialPolicy(options => options.Add(Other));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(["house", "other"], provider.GetKeyedServices<IPolicyEvaluator>(KeyedService.AnyKey).Select(evaluator => evaluator.Name));
    }

    [Fact]
    public void The_instant_is_that_of_the_containers_clock()
    {
        var now = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        using ServiceProvider services = Provide(options => options.Add(House), new StoppedClock(now));
        IPolicyEvaluator evaluator = services.GetRequiredService<IPolicyEvaluator>();

        Assert.Equal(now, evaluator.Evaluate(Company).Now);
        Assert.Equal(now.AddDays(1), evaluator.Evaluate(Company, now.AddDays(1)).Now);
        Assert.Equal("SMP1001", Assert.Single(evaluator.Evaluate(Facts.Of(Company)).Diagnostics).Id);
    }

    [Fact]
    public void A_container_without_a_clock_is_given_the_systems()
    {
        using ServiceProvider services = Provide(options => options.Add(House));

        Assert.Same(TimeProvider.System, services.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public void An_evaluation_can_be_cancelled()
    {
        using ServiceProvider services = Provide(options => options.Add(House));

        Assert.Throws<OperationCanceledException>(() =>
            services.GetRequiredService<IPolicyEvaluator>().Evaluate(Company, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void What_is_put_around_evaluators_last_is_outermost()
    {
        var calls = new List<string>();
        using ServiceProvider services = Provide(options => options.Add(House)
            .Decorate((_, inner) => new Noted(inner, "inner", calls))
            .Decorate((_, inner) => new Noted(inner, "outer", calls)));

        services.GetRequiredService<IPolicyEvaluator>().Evaluate(Company);

        Assert.Equal(["outer", "inner"], calls);
    }

    private static ServiceProvider Provide(Action<PolicyOptions> configure, TimeProvider? clock = null)
    {
        var services = new ServiceCollection();
        if (clock is not null) services.AddSingleton(clock);
        return services.AddSocialPolicy(configure).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Noted(IPolicyEvaluator inner, string name, List<string> calls) : IPolicyEvaluator
    {
        public string Name => inner.Name;

        public Policy Policy => inner.Policy;

        public Evaluation Evaluate(Facts facts, DateTimeOffset? now = null, CancellationToken cancellationToken = default)
        {
            calls.Add(name);
            return inner.Evaluate(facts, now, cancellationToken);
        }
    }
}
