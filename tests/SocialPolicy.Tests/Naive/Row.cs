namespace SocialPolicy.Tests;

/// <summary>An entity and its position in the document.</summary>
internal sealed record Row<T>(int Position, T Value);
