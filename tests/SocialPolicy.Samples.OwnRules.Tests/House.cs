namespace Acme.SocialMedia.Tests;

/// <summary>The house and what is found there.</summary>
internal static class House
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static Organization Empty { get; } = new() { People = [new Person { Id = "ben", Name = "Ben Beispiel" }] };

    public static Channel Channel(string id, string? handle) => new() { Id = id, Platform = Platform.X, Handle = handle };

    public static Publication BlogPost(string id, params PublicationStep[] steps) => new() { Id = id, Kind = PublicationKind.BlogPost, Steps = [.. steps] };

    public static Evaluation Evaluate(this Clause clause, Organization organization, DateTimeOffset? now = null) =>
        Policy.Define("House").With(clause).Build().Evaluate(organization, now ?? Now);

    public static string[] Found(this Evaluation evaluation) =>
        [.. evaluation.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id} {diagnostic.Subject}{(diagnostic.IsSuppressed ? " waived" : "")}")];
}
