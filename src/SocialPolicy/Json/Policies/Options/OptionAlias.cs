namespace SocialPolicy.Json;

/// <summary>An option of a rule that a document may also give by a word that every clause has for something else.</summary>
/// <param name="Option">The option's name in documents, such as <c>training</c>.</param>
/// <param name="Word">The word of the clause, such as <c>name</c>.</param>
/// <remarks>
/// Where a document gives the option by its own name, the word means what it means for every clause. Where it does not,
/// the word is taken for the option, and the clause has nothing of the kind. Documents are written with the option's own name.
/// </remarks>
public sealed record OptionAlias(string Option, string Word);
