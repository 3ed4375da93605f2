namespace SocialPolicy.Tests;

/// <summary>Platforms, competences and topics: open-ended kinds of value with well-known names.</summary>
public class VocabularyTests
{
    [Theory]
    [InlineData("LinkedIn", "linkedin")]
    [InlineData("XING", "xing")]
    [InlineData("X", "x")]
    [InlineData("twitter", "x")]
    [InlineData("Twitter", "x")]
    [InlineData("WhatsApp", "whatsapp")]
    [InlineData("friendica", "friendica")]
    [InlineData("Friendica", "Friendica")]
    [InlineData("x ", "x ")]
    [InlineData("X-Files", "X-Files")]
    public void Platforms_recognize_well_known_names_in_any_case(string written, string name) => Assert.Equal(name, new Platform(written).Name);

    [Theory]
    [InlineData("Platform-Skills", "platform-skills")]
    [InlineData("EMPATHY", "empathy")]
    [InlineData("platform skills", "platform skills")]
    [InlineData("Dancing", "Dancing")]
    public void Competences_recognize_well_known_names_in_any_case(string written, string name) => Assert.Equal(name, new Competence(written).Name);

    [Theory]
    [InlineData("B2B", "b2b")]
    [InlineData("Critical", "critical")]
    [InlineData("Praise", "Praise")]
    public void Topics_recognize_well_known_names_in_any_case(string written, string name) => Assert.Equal(name, new Topic(written).Name);

    [Fact]
    public void Well_known_values_are_equal_however_they_are_written_and_others_as_they_are()
    {
        Assert.Equal(Platform.X, (Platform)"TWITTER");
        Assert.Equal(Platform.X.GetHashCode(), new Platform("Twitter").GetHashCode());
        Assert.Equal(Competence.Empathy, (Competence)"Empathy");
        Assert.Equal(Topic.B2B, (Topic)"B2b");
        Assert.NotEqual((Platform)"friendica", (Platform)"Friendica");
        Assert.NotEqual((Competence)"dancing", (Competence)"Dancing");
        Assert.NotEqual((Topic)"praise", (Topic)"Praise");
    }

    [Fact]
    public void Case_is_compared_whatever_the_alphabet()
    {
        // In Turkish, I is not the capital letter of i.
        Assert.Equal(Platform.Instagram, (Platform)"INSTAGRAM");
        Assert.NotEqual(Platform.Instagram, (Platform)"\u0130nstagram");
        Assert.NotEqual(Platform.TikTok, (Platform)"t\u0131ktok");
    }

    [Fact]
    public void Well_known_values_know_that_they_are()
    {
        Assert.All(Platform.AllWellKnown, platform => Assert.True(platform.IsWellKnown));
        Assert.All(Competence.AllWellKnown, competence => Assert.True(competence.IsWellKnown));
        Assert.All(Topic.AllWellKnown, topic => Assert.True(topic.IsWellKnown));
        Assert.False(new Platform("friendica").IsWellKnown);
        Assert.False(new Competence("dancing").IsWellKnown);
        Assert.False(new Topic("praise").IsWellKnown);
        Assert.True(new Platform("TWITTER").IsWellKnown);
    }

    [Fact]
    public void There_are_17_platforms_11_competences_and_5_topics()
    {
        Assert.Equal(
            "[linkedin, xing, facebook, x, instagram, youtube, tiktok, mastodon, bluesky, threads, pinterest, reddit, whatsapp, telegram, blog, forum, internal]",
            Platform.AllWellKnown.ToString());
        Assert.Equal(
            "[platform-skills, industry-knowledge, product-knowledge, customer-orientation, communication-experience, media-experience, foresight, legal-risk-awareness, ability-to-take-criticism, loyalty, empathy]",
            Competence.AllWellKnown.ToString());
        Assert.Equal("[general, product, complaint, critical, b2b]", Topic.AllWellKnown.ToString());
    }

    [Fact]
    public void Every_well_known_value_has_a_property_of_its_own()
    {
        Assert.Equal(Platform.AllWellKnown.ToHashSet(), PropertiesOf<Platform>());
        Assert.Equal(Competence.AllWellKnown.ToHashSet(), PropertiesOf<Competence>());
        Assert.Equal(Topic.AllWellKnown.ToHashSet(), PropertiesOf<Topic>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_name_is_not_empty(string? name)
    {
        Assert.ThrowsAny<ArgumentException>(() => new Platform(name!));
        Assert.ThrowsAny<ArgumentException>(() => new Competence(name!));
        Assert.ThrowsAny<ArgumentException>(() => new Topic(name!));
    }

    [Fact]
    public void The_default_has_an_empty_name_and_equals_no_other()
    {
        Assert.Equal("", default(Platform).Name);
        Assert.Equal("", default(Competence).ToString());
        Assert.Equal("", default(Topic).ToString());
        Assert.False(default(Platform).IsWellKnown);
        Assert.Equal(default, new Platform());
        Assert.NotEqual(default, Platform.X);
    }

    private static HashSet<T> PropertiesOf<T>() =>
        [.. typeof(T).GetProperties().Where(property => property.PropertyType == typeof(T)).Select(property => (T)property.GetValue(null)!)];
}
