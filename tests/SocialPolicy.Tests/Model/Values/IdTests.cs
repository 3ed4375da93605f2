namespace SocialPolicy.Tests;

public class IdTests
{
    [Fact]
    public void Ids_are_equal_when_they_are_written_alike()
    {
        Assert.Equal(new PersonId("ben"), (PersonId)"ben");
        Assert.Equal(new PersonId("ben").GetHashCode(), new PersonId("ben").GetHashCode());
        Assert.NotEqual(new PersonId("ben"), new PersonId("Ben"));
        Assert.NotEqual(new PersonId("ben"), new PersonId("ben "));
    }

    [Fact]
    public void Ids_with_an_accent_are_compared_by_their_characters() =>
        Assert.NotEqual(new PersonId("jos\u00e9"), new PersonId("jose\u0301"));

    [Fact]
    public void Every_kind_of_id_shows_its_text()
    {
        Assert.Equal("ben", new PersonId("ben").ToString());
        Assert.Equal("x-main", new ChannelId("x-main").ToString());
        Assert.Equal("marketing", new UnitId("marketing").ToString());
        Assert.Equal("p1", new PostId("p1").ToString());
        Assert.Equal("m1", new MessageId("m1").ToString());
        Assert.Equal("pr-7", new PublicationId("pr-7").ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_id_is_not_empty(string? text)
    {
        Assert.ThrowsAny<ArgumentException>(() => new PersonId(text!));
        Assert.ThrowsAny<ArgumentException>(() => new ChannelId(text!));
        Assert.ThrowsAny<ArgumentException>(() => new UnitId(text!));
        Assert.ThrowsAny<ArgumentException>(() => new PostId(text!));
        Assert.ThrowsAny<ArgumentException>(() => new MessageId(text!));
        Assert.ThrowsAny<ArgumentException>(() => new PublicationId(text!));
        Assert.ThrowsAny<ArgumentException>(() => (PersonId)text!);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_text_that_is_missing_is_no_id(string? text)
    {
        Assert.Null(PersonId.FromNullable(text));
        Assert.Null(ChannelId.FromNullable(text));
        Assert.Null(UnitId.FromNullable(text));
        Assert.Null(PostId.FromNullable(text));
        Assert.Null(MessageId.FromNullable(text));
        Assert.Null(PublicationId.FromNullable(text));
    }

    [Fact]
    public void A_text_that_is_there_is_an_id_blank_or_not()
    {
        Assert.Equal(new PersonId("ben"), PersonId.FromNullable("ben"));
        Assert.Equal(new PersonId(" "), PersonId.FromNullable(" "));
        Assert.Equal(new ChannelId("x-main"), ChannelId.FromNullable("x-main"));
        Assert.Equal(new UnitId("marketing"), UnitId.FromNullable("marketing"));
        Assert.Equal(new PostId("p1"), PostId.FromNullable("p1"));
        Assert.Equal(new MessageId("m1"), MessageId.FromNullable("m1"));
        Assert.Equal(new PublicationId("pr-7"), PublicationId.FromNullable("pr-7"));
    }

    [Fact]
    public void The_default_is_empty_and_equals_no_other()
    {
        Assert.Equal("", default(PersonId).Value);
        Assert.Equal(default, new ChannelId());
        Assert.NotEqual(default, new UnitId("u"));
        Assert.Equal(0, default(PostId).GetHashCode() - default(PostId).GetHashCode());
        Assert.Equal("", default(MessageId).ToString());
        Assert.Equal("", default(PublicationId).ToString());
    }
}
