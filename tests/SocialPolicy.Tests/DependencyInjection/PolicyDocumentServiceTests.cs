using Microsoft.Extensions.DependencyInjection;
using SocialPolicy.Json;

namespace SocialPolicy.Tests;

public class PolicyDocumentServiceTests
{
    [Fact]
    public void A_document_is_read_once_and_closed()
    {
        var opened = new List<MemoryStream>();
        using ServiceProvider services = Provide(options => options.Add("house", () =>
        {
            opened.Add(new MemoryStream("""{ "clauses": [{ "require": "mustHaveOwner" }] }"""u8.ToArray()));
            return opened[^1];
        }));
        Assert.Empty(opened);

        Policy policy = services.GetRequiredService<Policy>();

        Assert.Same(policy, services.GetRequiredKeyedService<IPolicyEvaluator>("house").Policy);
        Assert.Single(policy.Clauses);
        Assert.False(Assert.Single(opened).CanRead);
    }

    [Fact]
    public void A_document_that_cannot_be_used_says_every_reason_at_its_place()
    {
        using ServiceProvider services = Provide(options => options.Add(
            "house",
            () => new MemoryStream("""{ "clauses": [{ "require": "mustHaveOwnr" }, { "require": "mustOwnAtMost" }] }"""u8.ToArray()),
            "house.json"));

        var thrown = Assert.Throws<PolicyException>(() => services.GetRequiredService<IPolicyEvaluator>());

        Assert.Equal(2, thrown.Diagnostics.Count);
        Assert.All(thrown.Diagnostics, fault => Assert.StartsWith("house.json(1,", fault.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_are_read_with_the_catalogue_that_applies_in_the_end()
    {
        Policy preset = Policy.Define("ours").With(Grammar.EveryChannel.MustHaveImprint()).Build();
        using ServiceProvider services = Provide(options => options
            .Add("house", () => new MemoryStream("""{ "include": ["ours"] }"""u8.ToArray()))
            .Catalogue = RuleCatalogue.Default.WithPreset(preset));

        Assert.Equal(preset.Clauses, services.GetRequiredService<Policy>().Clauses);
    }

    private static ServiceProvider Provide(Action<PolicyOptions> configure) =>
        new ServiceCollection().AddSocialPolicy(configure).BuildServiceProvider();
}
