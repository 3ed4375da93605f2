using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A sentence about people, up to its verb: <c>People.On(Platform.X)</c>. Its selectors choose the channels that count.</summary>
/// <inheritdoc cref="Phrase{TSelf}" path="/remarks"/>
public sealed record SelectedPeople : Phrase<SelectedPeople>
{
    internal SelectedPeople()
    {
    }

    /// <summary>The sentence that people meet a rule. Verbs are extension methods that call this.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Clause Must(PersonRule rule) => Ask(rule);
}
