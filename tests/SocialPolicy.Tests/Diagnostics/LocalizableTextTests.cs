namespace SocialPolicy.Tests;

public sealed class LocalizableTextTests
{
    [Fact]
    public void A_text_is_read_in_the_language_asked_for()
    {
        var text = new LocalizableText("Name too long", "Name zu lang");
        Assert.Equal("Name too long", text.In(Language.English));
        Assert.Equal("Name zu lang", text.In(Language.German));
        Assert.Equal("Name too long", text.ToString());
    }

    [Fact]
    public void A_text_without_a_german_one_is_english_in_german_too() =>
        Assert.Equal("Name too long", new LocalizableText("Name too long").In(Language.German));

    [Fact]
    public void A_text_of_a_key_is_read_from_the_resources()
    {
        LocalizableText text = LocalizableText.OfKey("SMP1003.Title");
        Assert.Equal("Channel owned by the wrong role", text.In(Language.English));
        Assert.Equal("Verantwortung in der falschen Rolle", text.In(Language.German));
    }

    [Fact]
    public void A_text_of_a_key_that_does_not_exist_is_refused_when_it_is_read() =>
        Assert.Throws<ArgumentException>(() => LocalizableText.OfKey("SMP1003.missing").In(Language.English));

    [Fact]
    public void Texts_compare_by_value()
    {
        Assert.Equal(new LocalizableText("a", "b"), new LocalizableText("a", "b"));
        Assert.NotEqual(new LocalizableText("a", "b"), new LocalizableText("a", "c"));
        Assert.Equal(LocalizableText.OfKey("SMP1003.Title"), LocalizableText.OfKey("SMP1003.Title"));
        Assert.NotEqual(LocalizableText.OfKey("SMP1003.Title"), LocalizableText.OfKey("SMP1003.Message"));
    }
}
