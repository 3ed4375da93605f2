namespace SocialPolicy.Tests;

internal static partial class Given
{
    /// <summary>A publication with steps such as <c>drafted 2026-11-20 ben</c>; without a date it has no time, without a name nobody took it.</summary>
    public static Publication Publication(PublicationKind kind, params string[] steps) =>
        new() { Id = "pr-7", Kind = kind, Steps = [.. steps.Select(Step)] };

    public static Publication Release(params string[] steps) => Publication(PublicationKind.PressRelease, steps);

    /// <summary>An organization with one publication and the people given.</summary>
    public static Organization Organization(Publication publication, params Person[] people) =>
        new() { Publications = [publication], People = [.. people] };

    private static PublicationStep Step(string text)
    {
        string[] words = text.Split(' ');
        DateTimeOffset? at = words.Length > 1 && words[1] != "-" ? InstantOf(words[1]) : null;
        return new(words[0], at, words.Length > 2 ? words[2] : default(PersonId?));
    }

    private static DateTimeOffset InstantOf(string text) => text.Contains('T', StringComparison.Ordinal) ? At(text) : MorningOf(text);
}
