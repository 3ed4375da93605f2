namespace SocialPolicy.Tests;

public class SubjectTests
{
    [Theory]
    [InlineData("organization", SubjectKind.Organization, "")]
    [InlineData("policy", SubjectKind.Policy, "")]
    [InlineData("policy:customer-service/crisis-plan", SubjectKind.Policy, "customer-service/crisis-plan")]
    [InlineData("unit:marketing", SubjectKind.Unit, "marketing")]
    [InlineData("person:ben", SubjectKind.Person, "ben")]
    [InlineData("channel:x-main", SubjectKind.Channel, "x-main")]
    [InlineData("channel:a:b", SubjectKind.Channel, "a:b")]
    [InlineData("channel: ", SubjectKind.Channel, " ")]
    [InlineData("report:3", SubjectKind.Report, "3")]
    [InlineData("post:p1", SubjectKind.Post, "p1")]
    [InlineData("message:m1", SubjectKind.Message, "m1")]
    [InlineData("publication:pr-7", SubjectKind.Publication, "pr-7")]
    [InlineData("waiver:0", SubjectKind.Waiver, "0")]
    [InlineData("topic:critical", SubjectKind.Topic, "critical")]
    [InlineData("step:approved", SubjectKind.Step, "approved")]
    [InlineData("platform:x", SubjectKind.Platform, "x")]
    public void Subjects_are_read_as_they_are_written(string text, SubjectKind kind, string id)
    {
        Assert.True(Subject.TryParse(text, out Subject subject));
        Assert.Equal(new Subject(kind, id), subject);
        Assert.Equal(text, subject.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("x-main")]
    [InlineData("channel")]
    [InlineData("channel:")]
    [InlineData(":x-main")]
    [InlineData("organization:")]
    [InlineData("organization:muster")]
    [InlineData("policy:")]
    [InlineData("channels:x-main")]
    [InlineData(" channel:x-main")]
    [InlineData("3:x-main")] // a number is no name of a kind
    public void Other_texts_are_no_subject(string? text)
    {
        Assert.False(Subject.TryParse(text, out Subject subject));
        Assert.Equal(default, subject);
    }

    [Fact]
    public void Kinds_are_read_in_any_case_and_ids_as_written()
    {
        Assert.True(Subject.TryParse("Channel:X-Main", out Subject subject));
        Assert.Equal("channel:X-Main", subject.ToString());
    }

    [Fact]
    public void The_default_is_the_organization()
    {
        Assert.Equal(Subject.Organization, default);
        Assert.Equal(new Subject(SubjectKind.Organization, ""), default);
        Assert.Equal(new Subject(SubjectKind.Organization, "").GetHashCode(), default(Subject).GetHashCode());
        Assert.Equal("", default(Subject).Id);
        Assert.Equal("organization", default(Subject).ToString());
    }

    [Fact]
    public void Everything_with_an_id_has_a_subject()
    {
        Assert.Equal("unit:u", Subject.Of(new UnitId("u")).ToString());
        Assert.Equal("person:p", Subject.Of(new PersonId("p")).ToString());
        Assert.Equal("channel:c", Subject.Of(new ChannelId("c")).ToString());
        Assert.Equal("post:p", Subject.Of(new PostId("p")).ToString());
        Assert.Equal("message:m", Subject.Of(new MessageId("m")).ToString());
        Assert.Equal("publication:p", Subject.Of(new PublicationId("p")).ToString());
        Assert.Equal("topic:b2b", Subject.Of(Topic.B2B).ToString());
        Assert.Equal("platform:x", Subject.Of((Platform)"Twitter").ToString());
    }
}
