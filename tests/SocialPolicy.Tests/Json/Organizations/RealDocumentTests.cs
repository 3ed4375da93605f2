using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class RealDocumentTests
{
    [Fact]
    public void The_groups_of_the_Kubernetes_community_are_read_without_a_fault()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("tests/SocialPolicy.Tests/Data/kubernetes.org.json"));
        OrganizationDocument document = OrganizationJson.Read(stream, "kubernetes.org.json");
        Assert.Empty(Documents.Lines(document));
        Assert.True(document.IsComplete);
        Organization organization = document.Organization;
        Assert.Equal("Kubernetes community groups", organization.Name);
        Assert.Equal((35, 224, 67), (organization.Units.Count, organization.People.Count, organization.Channels.Count));
        Assert.Equal("gh-874afaaa", organization.Channels.First().Owner?.Value);
        Assert.Equal(organization, Documents.Read(OrganizationJson.WriteToString(organization)).Organization);
    }
}
