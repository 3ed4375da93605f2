using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

/// <summary>Places belong to the tables that were read: a table from elsewhere has none, a changed one keeps them.</summary>
public class ReplacedTableTests
{
    private static readonly Organization Read = OrganizationJson.Read("""
        { "channels": [
            { "id": "a", "platform": "x", "colour": "red" },
            { "id": "b", "platform": "x" }
        ] }
        """u8, "read.json").Organization;

    [Fact]
    public void A_channel_of_another_table_is_not_placed_in_the_document()
    {
        Organization replaced = Read with { Channels = Read.Channels.Where(channel => channel.Id != "a").ToTable() };
        Assert.Equal(["$.channels[0]: error SMP1001"], Lines(replaced));
    }

    [Fact]
    public void A_channel_of_a_changed_table_keeps_its_place()
    {
        Organization changed = Read with { Channels = Read.Channels.Remove(Read.Channels.First()).Add(new Channel { Id = "c", Platform = "x" }) };
        Assert.Contains("read.json(3,5): error SMP1001", Lines(changed));
    }

    private static IEnumerable<string> Lines(Organization organization) =>
        Acme.Policy(EveryChannel.MustHaveOwner()).Evaluate(organization, Acme.Now).Diagnostics
            .Select(diagnostic => string.Join(": ", diagnostic.ToString().Split(": ")[..2]));
}
