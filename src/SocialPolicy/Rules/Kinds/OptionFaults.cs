namespace SocialPolicy.Rules;

/// <summary>Takes what is at fault with a rule's options.</summary>
public sealed class OptionFaults
{
    private readonly List<OptionFault> _faults = [];

    internal OptionFaults()
    {
    }

    internal IReadOnlyList<OptionFault> Faults => _faults;

    /// <summary>Reports an option as unusable unless a condition holds.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="option">The name of the option's property.</param>
    /// <param name="reason">Why the option cannot be used.</param>
    public void Require(bool holds, string option, LocalizableText reason)
    {
        if (!holds) _faults.Add(new(Rule.CamelCase(option), reason));
    }

    /// <summary>Requires a period for dates: longer than no time, and without a time part.</summary>
    /// <param name="period">The period.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireDays(Period period, string option)
    {
        Require(!period.IsZero, option, LocalizableText.OfKey("Option.period-missing"));
        Require(!period.HasTimePart, option, LocalizableText.OfKey("Option.period-has-time"));
    }

    /// <summary>Requires a number of at least a bound.</summary>
    /// <param name="number">The number.</param>
    /// <param name="least">The least number allowed.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireAtLeast(int number, int least, string option) =>
        Require(number >= least, option, LocalizableText.OfKey(least == 0 ? "Option.negative" : "Option.below-one"));

    /// <summary>Requires a period longer than no time.</summary>
    /// <param name="period">The period, which may have a time part.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireSome(Period period, string option) => Require(!period.IsZero, option, LocalizableText.OfKey("Option.period-missing"));

    /// <summary>Requires roles.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireSome(Roles roles, string option) => Require(!roles.IsEmpty, option, LocalizableText.OfKey("Option.roles-missing"));

    /// <summary>Requires competences.</summary>
    /// <param name="competences">The competences.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireSome(Competences competences, string option) =>
        Require(
            !competences.IsEmpty && competences.Items.All(competence => competence.Name.Length > 0),
            option,
            LocalizableText.OfKey("Option.competences-missing"));

    /// <summary>Requires topics.</summary>
    /// <param name="topics">The topics.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireSome(TopicSet topics, string option) =>
        Require(!topics.IsEmpty && topics.Items.All(topic => topic.Name.Length > 0), option, LocalizableText.OfKey("Option.topics-missing"));

    /// <summary>Requires a response limit.</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireSome(ResponseLimit? limit, string option) => Require(limit is not null, option, LocalizableText.OfKey("Option.limit-missing"));

    /// <summary>Requires platforms.</summary>
    /// <param name="platforms">The platforms.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireSome(ValueList<Platform> platforms, string option) => Require(
        !platforms.IsEmpty && platforms.All(platform => platform.Name.Length > 0), option, LocalizableText.OfKey("Option.platforms-missing"));

    /// <summary>Requires a value that its enumeration has.</summary>
    /// <param name="value">The value.</param>
    /// <param name="option">The name of the option's property.</param>
    /// <typeparam name="T">The enumeration.</typeparam>
    public void RequireDefined<T>(T value, string option) where T : struct, Enum =>
        Require(Enum.IsDefined(value), option, LocalizableText.OfKey("Option.undefined"));

    /// <summary>Requires a text that is not blank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireText(string? text, string option) =>
        Require(!string.IsNullOrWhiteSpace(text), option, LocalizableText.OfKey("Option.text-missing"));

    /// <summary>Requires that a list has a text and no blank one.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireSome(ValueList<string> texts, string option)
    {
        Require(!texts.IsEmpty, option, LocalizableText.OfKey("Option.text-missing"));
        RequireTexts(texts, option);
    }

    /// <summary>Requires that no text of a list, which may be empty, is blank.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="option">The name of the option's property.</param>
    public void RequireTexts(ValueList<string> texts, string option) =>
        Require(!texts.Any(string.IsNullOrWhiteSpace), option, LocalizableText.OfKey("Option.blank-text"));
}

/// <summary>Why an option cannot be used.</summary>
/// <param name="Option">The option's name in camelCase.</param>
/// <param name="Reason">Why.</param>
internal sealed record OptionFault(string Option, LocalizableText Reason);
