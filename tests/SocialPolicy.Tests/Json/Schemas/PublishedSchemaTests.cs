using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json.Schemas;

/// <summary>What lies in <c>docs/schemas</c> and in the package is what the library writes.</summary>
public class PublishedSchemaTests
{
    [Fact]
    public void The_published_schema_of_organizations_is_the_one_that_is_written() =>
        AssertPublished("organization.schema.json", OrganizationJson.WriteSchemaToString());

    [Fact]
    public void The_published_schema_of_policies_is_the_one_that_is_written() =>
        AssertPublished("policy.schema.json", PolicyJson.WriteSchemaToString());

    [Fact]
    public void A_schema_is_the_same_in_a_stream_and_as_text()
    {
        using var organization = new MemoryStream();
        using var policy = new MemoryStream();
        OrganizationJson.WriteSchema(organization);
        PolicyJson.WriteSchema(policy);
        Assert.Equal(OrganizationJson.WriteSchemaToString(), System.Text.Encoding.UTF8.GetString(organization.ToArray()));
        Assert.Equal(PolicyJson.WriteSchemaToString(), System.Text.Encoding.UTF8.GetString(policy.ToArray()));
    }

    private static void AssertPublished(string name, string written)
    {
        string published = Repository.PathOf($"docs/schemas/{name}");
        string renewed = Repository.PathOf($"docs/schemas/__mismatch__/{name}");
        if (File.Exists(published) && File.ReadAllText(published) == written) return;
        Directory.CreateDirectory(Path.GetDirectoryName(renewed)!);
        File.WriteAllText(renewed, written);
        Assert.Fail($"The library writes another schema. Look through it and renew the published one: cp {renewed} {published}");
    }
}
