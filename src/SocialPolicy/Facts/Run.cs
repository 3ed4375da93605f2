namespace SocialPolicy;

/// <summary>Neighbouring rows of one combination.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row behind the last.</param>
/// <param name="Combination">The combination's ordinal.</param>
internal readonly record struct Run(int Start, int End, int Combination);
