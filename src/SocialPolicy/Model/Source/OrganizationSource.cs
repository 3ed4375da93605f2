using System.Collections.Frozen;

namespace SocialPolicy;

/// <summary>Where an organization was read from: the place of every entity, and the faults found while reading.</summary>
/// <remarks>Immutable. No part of an organization's equality.</remarks>
public sealed class OrganizationSource
{
    private readonly Place[]?[] _places;
    private readonly object?[] _origins;
    private readonly FaultOfReading[] _faults;
    private readonly FrozenDictionary<string, Place> _exact;

    /// <param name="document">The name of the document.</param>
    /// <param name="organization">The organization that was read from it.</param>
    /// <param name="isComplete">Whether the document was read to its end.</param>
    /// <param name="places">The places of the entities, by kind and then by position.</param>
    /// <param name="exact">Places inside entities that somebody will ask for, by JSON path.</param>
    /// <param name="faults">What was found at fault while reading, in the order of the document.</param>
    internal OrganizationSource(
        string document,
        Organization organization,
        bool isComplete,
        Place[]?[] places,
        FrozenDictionary<string, Place> exact,
        ValueList<InputFault> faults) =>
        (Document, IsComplete, _origins, _places, _exact, _faults) =
            (document, isComplete, OriginsOf(organization), places, exact, [.. faults.Select(fault => FaultOfReading.Of(fault, organization))]);

    /// <summary>The name of the document, as given to the reader.</summary>
    public string Document { get; }

    /// <summary>Whether the document was read to its end; false where it breaks off (SMP0008).</summary>
    public bool IsComplete { get; }

    /// <summary>What the references lead to as long as the tables are those that were read; null where that is not certain.</summary>
    /// <remarks>To be asked for by <see cref="ReadReferences.For"/>, which tells whether they are.</remarks>
    internal ReadReferences? References { get; init; }

    /// <summary>
    /// The faults that only the reader sees, SMP0004, SMP0007 and SMP0008; of entities only where the
    /// organization still has the table that was read, changed or not.
    /// </summary>
    internal static IEnumerable<InputFault> FaultsOf(Organization organization) =>
        organization.Source is { } source
            ? source._faults.Where(read => source.Describes(organization, read.Fault.Subject.Kind) && read.StandsIn(organization)).Select(read => read.Fault)
            : [];

    /// <summary>The place of an entity or of something in it; without line and column where the document does not tell.</summary>
    /// <param name="organization">The organization, or null for the path alone.</param>
    /// <param name="kind">The kind of entity, or <see cref="SubjectKind.Organization"/>.</param>
    /// <param name="position">The position among those of its kind, from 0.</param>
    /// <param name="suffix">The path inside the entity, such as <c>.operators[1]</c>; empty for the entity.</param>
    internal static SourceLocation Locate(Organization? organization, SubjectKind kind, int position, string suffix = "")
    {
        string path = (kind == SubjectKind.Organization
            ? "$"
            : FormattableString.Invariant($"$.{CollectionOf(kind)}[{position}]")) + suffix;
        if (organization?.Source is not { } source || !source.Describes(organization, kind)) return new("", 0, 0, path);
        if (!source._exact.TryGetValue(path, out Place place)) place = source.PlaceOf(kind, position);
        return new(source.Document, place.Line, place.Column, path);
    }

    /// <summary>The property of the document that holds the entities of a kind.</summary>
    internal static string CollectionOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Unit => "units",
        SubjectKind.Person => "people",
        SubjectKind.Channel => "channels",
        SubjectKind.Report => "reports",
        SubjectKind.Post => "posts",
        SubjectKind.Message => "messages",
        SubjectKind.Publication => "publications",
        SubjectKind.Waiver => "waivers",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static object?[] OriginsOf(Organization organization) =>
        [.. Enum.GetValues<SubjectKind>().Select(kind => OriginOf(organization, kind))];

    private static object? OriginOf(Organization organization, SubjectKind kind) => EntityTables.Find(organization, kind)?.Origin;

    /// <summary>Whether positions of a kind mean the same in the organization as in the document.</summary>
    private bool Describes(Organization organization, SubjectKind kind) =>
        ReferenceEquals(_origins[(int)kind], OriginOf(organization, kind));

    private Place PlaceOf(SubjectKind kind, int position)
    {
        Place[]? places = _places[(int)kind];
        return places is not null && position < places.Length ? places[position] : default;
    }
}
