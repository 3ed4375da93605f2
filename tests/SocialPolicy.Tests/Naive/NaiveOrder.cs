namespace SocialPolicy.Tests;

/// <summary>The one order of diagnostics.</summary>
internal static class NaiveOrder
{
    private static readonly SubjectKind[] Kinds =
    [
        SubjectKind.Organization, SubjectKind.Unit, SubjectKind.Person, SubjectKind.Channel, SubjectKind.Report,
        SubjectKind.Post, SubjectKind.Message, SubjectKind.Publication, SubjectKind.Waiver, SubjectKind.Policy,
    ];

    public static List<NaiveEntry> Sort(IEnumerable<NaiveEntry> entries) =>
    [
        .. entries
            .OrderBy(entry => Array.IndexOf(Kinds, entry.Fault.Kind))
            .ThenBy(entry => entry.Fault.Position)
            .ThenBy(entry => entry.Fault.Id, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fault.Related, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fault.From ?? DateOnly.MinValue)
            .ThenBy(entry => entry.Fault.To ?? DateOnly.MaxValue),
    ];
}
