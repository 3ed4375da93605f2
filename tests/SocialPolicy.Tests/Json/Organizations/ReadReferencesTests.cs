using CsCheck;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

/// <summary>What was noted while reading is what a look at the ids tells.</summary>
public sealed class ReadReferencesTests
{
    [Fact]
    public void References_of_random_organizations_are_noted() => OddOrganizations.Gen.Sample(organization =>
        AssertNoted(OrganizationJson.Read(OrganizationJson.WriteToUtf8(organization), Documents.Name).Organization));

    [Fact]
    public void References_of_random_organizations_with_faults_are_noted() => RandomOrganizations.Around(RandomMoment.All[0]).Sample(organization =>
        AssertNoted(OrganizationJson.Read(OrganizationJson.WriteToUtf8(organization), Documents.Name).Organization));

    [Fact]
    public void References_of_an_organization_that_says_everything_are_noted() =>
        AssertNoted(Documents.Read(OrganizationJson.WriteToString(FullOrganization.Value)).Organization);

    [Theory]
    [InlineData("""{"channels":[{"id":"c","platform":"x","owner":"b","operators":["a","z","b"]}],"people":[{"id":"a"},{"id":"b"}]}""")]
    [InlineData("""{"people":[{"id":"a"},{"id":"a"},{"id":"b"}],"channels":[{"id":"c","platform":"x","owner":"b"},{"id":"c","platform":"x","owner":"a"}]}""")]
    [InlineData("""{"people":[{},{"id":"a"},7,{"id":"b"}],"channels":[{"id":"n"},{"id":"c","platform":"x","access":["b",null,3,"","a"]}]}""")]
    [InlineData("""{"people":[{"id":"b"}],"people":[{"id":"a"}],"channels":[{"id":"c","platform":"x","owner":"b","operators":["a"]}]}""")]
    [InlineData("""{"people":[{"id":"a","id":"b"},{"id":"a"}],"channels":[{"id":"c","platform":"x","owner":"a","owner":"b","operators":["a"],"operators":["b","b"]}]}""")]
    [InlineData("""{"people":[{"id":"a"},{"id":"ä"}],"channels":[{"id":"c","platform":"x","speaksFor":"\u0061","reporting":{"to":"\u00e4","every":"P1W"}}]}""")]
    [InlineData("""{"people":[{"id":"a"}],"channels":[{"id":"c","platform":"x","owner":"a","reporting":{"every":"P1W"}},{"id":"d","platform":"x","reporting":{"to":"a","to":null}}]}""")]
    [InlineData("""{"people":[{"id":"a"}],"channels":[{"id":"c","platform":"x","reporting":{"to":"a"},"reporting":null},{"id":"d","platform":"x","operators":["a"],"operators":null}]}""")]
    [InlineData("""{"units":[{"id":"u"},{},{"id":"v"}],"channels":[{"id":"c","platform":"x","unit":"v"},{"id":"d","platform":"x","unit":"w"},{"id":"e","platform":"x","unit":7}]}""")]
    [InlineData("""{"reports":[{"channel":"c","date":"2026-11-23","by":"a"},{"channel":"c"},{"channel":"d","date":"2026-11-23","to":"a"}],"channels":[{"id":"c","platform":"x"}],"people":[{"id":"a"}]}""")]
    [InlineData("""{"people":[{"id":"a"}],"channels":[{"id":"c","platform":"x","owner":"a"},{"id":"d","platform":"x","operators":["a""")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void References_of_odd_documents_are_noted(string json) => AssertNoted(Documents.Read(json).Organization);

    [Fact]
    public void Nothing_is_noted_where_an_id_is_very_long()
    {
        string id = new('a', 1000);
        Organization organization = Documents.Read($$"""{"people":[{"id":"{{id}}"}],"channels":[{"id":"c","platform":"x","owner":"{{id}}"}]}""").Organization;
        Assert.Null(ReadReferences.For(organization));
        Assert.Same(organization.People.First(), organization.People.First(0));
    }

    [Fact]
    public void What_was_noted_is_true_of_the_tables_that_were_read_alone()
    {
        Organization read = Documents.Read(OrganizationJson.WriteToString(FullOrganization.Value)).Organization;
        Assert.NotNull(ReadReferences.For(read with { Name = "other" }));
        Assert.Null(ReadReferences.For(read with { Source = null }));
        Assert.Null(ReadReferences.For(read with { People = read.People.Add(new() { Id = "new" }) }));
        Assert.Null(ReadReferences.For(read with { Units = read.Units.ToArray().ToTable() }));
        Assert.Null(ReadReferences.For(read with { Channels = read.Channels.Put(read.Channels.First()) }));

        ReadReferences rest = ReadReferences.For(read with { Reports = [], Messages = read.Messages.Add(read.Messages.First()) })!;
        Assert.Null(rest.Reports);
        Assert.NotNull(rest.Posts);
        Assert.Null(rest.Messages);
    }

    [Fact]
    public void Unique_ids_are_known_without_a_look_at_them()
    {
        Organization sound = Documents.Read("""{"people":[{"id":"a"},{},{"id":"b"}],"posts":[{"id":"a","channel":"c","at":"2026-11-23T09:00:00Z"}]}""").Organization;
        Assert.True(sound.People.HasUniqueIds);
        Assert.True(sound.Posts.HasUniqueIds);
        Assert.False(sound.People.Add(new() { Id = "a" }).HasUniqueIds);
        Assert.Equal([new("a"), null, new("b")], Enumerable.Range(0, 3).Select(slot => sound.People.First(slot)?.Id));

        Organization shared = Documents.Read("""{"people":[{"id":"a"},{"id":"a"}]}""").Organization;
        Assert.False(shared.People.HasUniqueIds);
        Assert.Equal([new("a"), null], Enumerable.Range(0, 2).Select(slot => shared.People.First(slot)?.Id));
    }

    private static void AssertNoted(Organization organization)
    {
        ReadReferences noted = ReadReferences.For(organization)!;
        Assert.NotNull(noted);
        AssertUnique(organization.Units);
        AssertUnique(organization.People);
        AssertUnique(organization.Channels);
        AssertUnique(organization.Posts);
        AssertUnique(organization.Messages);

        Assert.Equal(organization.Channels.Rows.Count, noted.Units.Length);
        Assert.Equal(organization.Channels.Rows.Count + 1, noted.Starts.Length);
        Assert.Equal(noted.People.Length, noted.Starts[^1]);
        for (int slot = 0; slot < noted.Units.Length; slot++)
        {
            Channel? channel = organization.Channels.Rows[slot];
            PersonId?[] people = channel is null
                ? []
                : [channel.Owner, channel.SpeaksFor, channel.Reporting?.To, .. channel.Operators, .. channel.Deputies, .. channel.Access];
            Assert.Equal(channel?.Unit is { } unit ? organization.Units.Ids.Find(unit.Value) : ReadReferences.Unset, noted.Units[slot]);
            Assert.Equal(people.Select(id => Slot(organization, id)), noted.People[noted.Starts[slot]..noted.Starts[slot + 1]]);
        }

        AssertEvidence(organization, organization.Reports, noted.Reports!, report => (report.Channel, report.By, report.To));
        AssertEvidence(organization, organization.Posts, noted.Posts!, post => (post.Channel, post.Author, post.ApprovedBy));
        AssertEvidence(organization, organization.Messages, noted.Messages!, message => (message.Channel, message.AnsweredBy, message.RemovedBy));
    }

    private static void AssertEvidence<T>(Organization organization, Table<T> table, int[] noted, Func<T, (ChannelId, PersonId?, PersonId?)> references)
        where T : class
    {
        Assert.Equal(table.Rows.Count * ReadReferences.OfEvidence, noted.Length);
        for (int slot = 0; slot < table.Rows.Count; slot++)
        {
            int[] expected = [ReadReferences.Unset, ReadReferences.Unset, ReadReferences.Unset];
            if (table.Rows[slot] is { } item)
            {
                (ChannelId channel, PersonId? one, PersonId? other) = references(item);
                expected = [organization.Channels.Ids.Find(channel.Value), Slot(organization, one), Slot(organization, other)];
            }

            Assert.Equal(expected, noted[(slot * ReadReferences.OfEvidence)..((slot + 1) * ReadReferences.OfEvidence)]);
        }
    }

    /// <summary>What is told before the ids are looked at, and what they tell.</summary>
    private static void AssertUnique<T>(Table<T> table) where T : class
    {
        if (table.HasUniqueIds) Assert.Empty(table.Ids.Shared);
    }

    private static int Slot(Organization organization, PersonId? id) =>
        id is { } set ? organization.People.Ids.Find(set.Value) : ReadReferences.Unset;
}
