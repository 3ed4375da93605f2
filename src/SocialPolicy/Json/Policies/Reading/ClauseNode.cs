namespace SocialPolicy.Json;

/// <summary>A clause as it is written, and which of its properties say an option and which say something about the clause.</summary>
/// <param name="node">The clause.</param>
/// <param name="form">The rule that it asks for, or null where that is not known.</param>
internal sealed class ClauseNode(DocumentNode node, RuleForm? form)
{
    /// <summary>The clause.</summary>
    internal DocumentNode Node => node;

    /// <summary>What every clause may say by this word; null where it is not said, or says an option.</summary>
    internal DocumentNode? FindWord(string word) =>
        form?.Alias is { } alias && alias.Word == word && node.Find(alias.Option) is null ? null : node.Find(word);

    /// <summary>The value of an option, by its own name or by the word that it shares with clauses.</summary>
    internal DocumentNode? FindOption(string option) =>
        node.Find(option) ?? (form?.Alias is { } alias && alias.Option == option ? node.Find(alias.Word) : null);
}
