namespace SocialPolicy;

/// <summary>Neighbouring rows that selections treat alike.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row behind the last.</param>
/// <param name="Kind">What the rows have in common: the ordinal of a combination, or of a coarse one.</param>
internal readonly record struct Run(int Start, int End, int Kind);
