using CsCheck;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

/// <summary>In which order properties stand, and what stood before, makes no difference to what is read.</summary>
public sealed class PropertyOrderTests
{
    private static readonly string[] Properties =
    [
        "\"id\":\"c\"", "\"platform\" : \"x\"", "\"owner\":\"anna\"", "\"deputies\":[\"ben\" , \"somebody with a long id\"]", "\"listed\":true",
        "\"access\":[]", "\"speaksFor\":\"J\\u00fcrgen\"", "\"reporting\":{\"to\":\"anna\",\"every\":\"P1W\"}", "\"strategy\":null",
    ];

    private static readonly Channel Whole = Read(Properties);

    [Fact]
    public void Each_order_is_read_alike() =>
        Gen.Shuffle(Properties).Sample(properties => Read(properties) == Whole);

    [Fact]
    public void Channels_with_their_properties_in_different_orders_stand_beside_each_other() =>
        Gen.Shuffle(Properties).Array[1, 5].Sample(channels =>
            ReadAll(channels).SequenceEqual(channels.Select((properties, i) => Whole with { Id = new($"c{i}") })));

    [Fact]
    public void A_property_that_is_there_twice_is_reported_wherever_it_stands()
    {
        OrganizationDocument document = Document("""{"id":"c","owner":"anna","owner":"ben","platform":"x"},{"id":"d","owner":"anna","platform":"x","owner":"ben"}""");

        Assert.Equal(["$.channels[0].owner", "$.channels[1].owner"], document.Diagnostics.Where(IsDuplicate).Select(fault => fault.Location.Path));
        Assert.All(document.Organization.Channels, channel => Assert.Equal(new PersonId("ben"), channel.Owner));

        static bool IsDuplicate(Diagnostic fault) => fault.Properties.Any(property => property.Name == "duplicate");
    }

    [Fact]
    public void An_id_that_is_taken_back_is_nobodys()
    {
        OrganizationDocument document = Document("""{"id":"c","id":"d","platform":"x"}""");

        Assert.Equal(["d"], document.Organization.Channels.Select(channel => channel.Id.Value));
    }

    private static Channel Read(string[] properties) => Assert.Single(Document($"{{{string.Join(",", properties)}}}").Organization.Channels);

    private static IEnumerable<Channel> ReadAll(string[][] channels) =>
        Document(string.Join(" ,\n", channels.Select((properties, i) => $"{{{string.Join(",", properties).Replace("\"c\"", $"\"c{i}\"", StringComparison.Ordinal)}}}"))).Organization.Channels;

    private static OrganizationDocument Document(string channels) => Documents.Read($$"""
        { "people": [{"id":"anna"},{"id":"ben"},{"id":"J\u00fcrgen"},{"id":"somebody with a long id"}], "channels": [{{channels}}] }
        """);
}
