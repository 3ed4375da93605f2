namespace SocialPolicy;

/// <summary>The first names of a list, and how many more things it has.</summary>
/// <param name="Names">The first names.</param>
/// <param name="More">How many there are besides.</param>
/// <param name="Unit">What they are, by the key under which messages count it.</param>
internal sealed record FirstNames(ValueList<string> Names, int More, string Unit);
