namespace SocialPolicy.Rules;

/// <summary>What a diagnostic names: filled in by the rule when somebody reads the diagnostic.</summary>
public sealed class Detail
{
    private readonly List<DiagnosticProperty> _properties = [];

    internal Detail()
    {
    }

    internal LocalizableText? Message { get; private set; }

    internal ValueList<DiagnosticProperty> Properties => _properties.ToValueList();

    /// <summary>Names something, for the message and for programs.</summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="value">The value: a text, a number, a date, an instant, a <see cref="Period"/>, a
    /// <see cref="ResponseLimit"/>, <see cref="Roles"/>, <see cref="Competences"/>, a <see cref="TopicSet"/> or a list of texts; null and an empty list name nothing.</param>
    public Detail With(string name, object? value)
    {
        object? raw = value switch
        {
            Competences competences => competences.Items.Select(item => item.Name).ToValueList(),
            TopicSet topics => topics.Items.Select(item => item.Name).ToValueList(),
            _ => value,
        };
        if (raw is not (null or ValueList<string> { IsEmpty: true })) _properties.Add(new(name, raw));
        return this;
    }

    /// <summary>Names something by a word: the same one for programs in every language, another for people in each.</summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="value">The word for programs, such as <c>blog-post</c>.</param>
    /// <param name="words">The word for people, such as <c>Blog post</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> or <paramref name="words"/> is null.</exception>
    public Detail With(string name, string value, LocalizableText words)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(words);
        return With(name, new WordedValue(value, words));
    }

    /// <summary>Names a person by the id for programs and by the name for people; nobody is not named.</summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="person">The person.</param>
    public Detail With(string name, ActorView person) => person.Exists ? With(name, NameOf(person.Person)) : this;

    /// <summary>Names a person by the id for programs and by the name for people; by the id alone where nobody of that id is known.</summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="person">The person.</param>
    /// <param name="reference">The id under which the person is recorded; null names nobody.</param>
    public Detail With(string name, ActorView person, PersonId? reference) =>
        person.Exists || reference is not { } id ? With(name, person) : With(name, new NamedThing(id.Value, $"'{id.Value}'"));

    /// <summary>Names a person by the id for programs and by the name for people.</summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="person">The person.</param>
    public Detail With(string name, PersonView person) => With(name, NameOf(person.Person));

    /// <summary>Names people by their ids for programs and by their names for people; an empty list names nothing.</summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="people">The people.</param>
    public Detail With(string name, ActorsView people)
    {
        var named = new List<NamedThing>(people.Count);
        foreach (ActorView person in people) named.Add(NameOf(person.Person));
        return named.Count > 0 ? With(name, named.ToValueList()) : this;
    }

    /// <summary>Names people by their ids for programs and by their names for people; an empty list names nothing.</summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="people">The people; nobody among them is left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="people"/> is null.</exception>
    public Detail With(string name, IReadOnlyList<ActorView> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        var named = people.Where(person => person.Exists).Select(person => NameOf(person.Person)).ToValueList();
        return named.IsEmpty ? this : With(name, (object)named);
    }

    /// <summary>
    /// Names the channels that a rule has counted over, the selected running ones, by their ids: the first ten in the order of the
    /// document. Where there are more, a property of the name followed by <c>More</c> says how many, and the message says it in words.
    /// </summary>
    /// <param name="name">The name in camelCase, which the message has in braces.</param>
    /// <param name="tally">The count; over no channel, it names nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public Detail With(string name, Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        if (tally.Channels is not { Names.IsEmpty: false } channels) return this;
        With(name, (object)channels);
        return channels.More > 0 ? With($"{name}More", channels.More) : this;
    }

    /// <summary>Says something else than the descriptor's message.</summary>
    /// <param name="message">The message.</param>
    public Detail Say(LocalizableText message)
    {
        Message = message;
        return this;
    }

    /// <summary>Says the library's message with the key.</summary>
    internal Detail Say(string key) => Say(LocalizableText.OfKey(key));

    private static NamedThing NameOf(Person person) =>
        new(person.Id.Value, string.IsNullOrWhiteSpace(person.Name) ? person.Id.Value : person.Name);
}
