using System.Collections.Frozen;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>
/// Finds the places of faults that show only when the whole organization is known: those inside
/// entities, for which no place was kept. Each entity in question is gone through once.
/// </summary>
internal static class ExactPlaces
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = OrganizationJson.MaximumDepth + 1,
    };

    internal static FrozenDictionary<string, Place> Find(ReadOnlySpan<byte> utf8, OrganizationDraft draft, IEnumerable<InputFault> faults)
    {
        var exact = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (IGrouping<(SubjectKind Kind, int Position), InputFault> entity in faults.GroupBy(fault => (fault.Subject.Kind, fault.Position)))
        {
            if (draft.Find(entity.Key.Kind, entity.Key.Position) is not { } start) continue;
            string ownPath = OrganizationSource.Locate(null, entity.Key.Kind, entity.Key.Position).Path;
            ILookup<string, string> paths = entity.Select(fault => fault.Location.Path)
                .Where(path => path != ownPath)
                .Distinct(StringComparer.Ordinal)
                .ToLookup(draft.Dropped.PathInDocument, StringComparer.Ordinal);
            if (paths.Count == 0) continue;

            var places = new PlaceTracker(utf8, start.Offset, start.Place);
            HashSet<string> wanted = paths.Select(path => path.Key).ToHashSet(StringComparer.Ordinal);
            foreach ((string path, int offset) in Offsets(utf8[start.Offset..], ownPath, wanted).OrderBy(found => found.Value))
            {
                Place place = places.MoveTo(start.Offset + offset);
                foreach (string pathInOrganization in paths[path]) exact[pathInOrganization] = place;
            }
        }

        return exact.ToFrozenDictionary(StringComparer.Ordinal);
    }

    internal static InputFault Locate(InputFault fault, FrozenDictionary<string, Place> exact) =>
        exact.TryGetValue(fault.Location.Path, out Place place)
            ? fault with { Location = fault.Location with { Line = place.Line, Column = place.Column } }
            : fault;

    /// <summary>The offsets of the values at the paths, as far as they are in the value at the start of the text.</summary>
    private static Dictionary<string, int> Offsets(ReadOnlySpan<byte> utf8, string ownPath, HashSet<string> paths)
    {
        var offsets = new Dictionary<string, int>(StringComparer.Ordinal);
        var wanted = paths.GetAlternateLookup<ReadOnlySpan<char>>();
        var onTheWay = Prefixes(paths).GetAlternateLookup<ReadOnlySpan<char>>();
        var path = new WalkingPath(ownPath);
        var reader = new Utf8JsonReader(utf8, Options);
        try
        {
            do
            {
                reader.Read();
                if (!path.MoveTo(in reader)) continue;
                // Where an object has a property twice, the last one counts.
                if (wanted.TryGetValue(path.Text, out string? found)) offsets[found] = (int)reader.TokenStartIndex;
                if (onTheWay.Contains(path.Text)) path.Enter(reader.TokenType);
                else reader.Skip();
            }
            while (path.IsInside);
        }
        catch (JsonException)
        {
            // The document breaks in here; what was found before stands.
        }

        return offsets;
    }

    /// <summary>The paths of what the values lie in; a dot or bracket in a name gives one more, which matches nothing.</summary>
    private static HashSet<string> Prefixes(IEnumerable<string> paths)
    {
        var prefixes = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            for (int end = path.LastIndexOfAny(['.', '[']); end > 0; end = path.LastIndexOfAny(['.', '['], end - 1))
            {
                if (!prefixes.Add(path[..end])) break;
            }
        }

        return prefixes;
    }
}
