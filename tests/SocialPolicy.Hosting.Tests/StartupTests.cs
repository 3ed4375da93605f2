namespace SocialPolicy.Hosting.Tests;

public class StartupTests
{
    [Fact]
    public async Task A_host_starts_with_policies_that_can_be_used_and_says_so()
    {
        using var host = new TestHost(configure: options => options.Add(Companies.OwnersNeeded));

        await host.Host.StartAsync();

        Assert.Equal("Information: Policy 'owners' is ready: 1 clauses", Assert.Single(host.Log.Lines));
    }

    [Fact]
    public async Task A_policy_that_cannot_be_used_keeps_the_host_from_starting_with_every_reason()
    {
        using var host = new TestHost(
            """{ "SocialPolicy": { "Policies": { "house": { "File": "house.json" } } } }""",
            files: ("house.json", """{ "clauses": [{ "require": "mustHaveOwnr" }, { "require": "mustHaveDeputies", "mim": 1 }] }"""));

        var thrown = await Assert.ThrowsAsync<PolicyException>(() => host.Host.StartAsync());

        Assert.Equal(2, thrown.Diagnostics.Count);
        Assert.Equal(
            thrown.Diagnostics.Select(fault => $"Critical: Policy 'house' cannot be used: {fault}"),
            host.Log.Lines);
        Assert.StartsWith("Critical: Policy 'house' cannot be used: house.json(1,", host.Log.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_several_policies_are_found_in_one_start()
    {
        using var host = new TestHost(
            """
            { "SocialPolicy": { "Policies": {
              "first": { "clauses": [{ "require": "mustHaveOwnr" }] },
              "second": { "File": "missing.json" },
              "third": { "File": "house.json", "name": "House" } } } }
            """,
            files: ("house.json", "{}"));

        var thrown = await Assert.ThrowsAsync<AggregateException>(() => host.Host.StartAsync());

        Assert.Equal(3, thrown.InnerExceptions.Count);
        Assert.Collection(
            host.Log.Lines,
            line => Assert.Contains("SocialPolicy:Policies:first", line, StringComparison.Ordinal),
            line => Assert.Contains("'SocialPolicy:Policies:second:File' names 'missing.json'", line, StringComparison.Ordinal),
            line => Assert.Contains("names a file and has 'name' besides", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_without_a_policy_starts()
    {
        using var host = new TestHost();

        await host.Host.StartAsync();

        Assert.Empty(host.Log.Lines);
    }
}
