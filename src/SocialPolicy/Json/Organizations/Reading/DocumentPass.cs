using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>One pass over a document: what it says, where it breaks, and what is at fault in it.</summary>
internal static class DocumentPass
{
    internal static OrganizationDocument Read(ReadOnlySpan<byte> document, string name, int maximumSize)
    {
        ReadOnlySpan<byte> utf8 = document.StartsWith(Encoding.UTF8.Preamble) ? document[Encoding.UTF8.Preamble.Length..] : document;
        bool isTooLarge = utf8.Length > maximumSize;
        if (isTooLarge) utf8 = utf8[..maximumSize];

        var draft = new OrganizationDraft();
        var faults = new FaultCollector(name);
        var cursor = new DocumentCursor(utf8, faults, draft.Dropped);
        DocumentBreak? broken = ReadInto(draft, ref cursor, utf8, isTooLarge);
        cursor.Finish(broken);
        // What a fault hides from view may be a link, so that only of a document without one all links are known.
        DanglingReferences? dangling = faults.Settled.Count == 0 && cursor.Pools.AreCertain ? cursor.Pools.ToDangling() : null;
        return Finish(draft, faults, utf8, new(name, broken is null, dangling, new(draft, cursor.Pools)));
    }

    /// <summary>Reads as far as the document goes; null where that is its end.</summary>
    private static DocumentBreak? ReadInto(OrganizationDraft draft, ref DocumentCursor cursor, ReadOnlySpan<byte> utf8, bool isTooLarge)
    {
        try
        {
            cursor.MoveNext();
            draft.Start = (cursor.PlaceOfToken(), cursor.TokenStart);
            if (!cursor.OpenDocument()) return DocumentBreak.NotAnObject(cursor.TokenStart, utf8);
            OrganizationReader.Read(ref cursor, draft);
            // Nothing may follow the object, and moving on is how that is seen.
            cursor.MoveNext();
            return isTooLarge ? DocumentBreak.TooLarge(utf8) : null;
        }
        catch (JsonException exception)
        {
            return DocumentBreak.At(exception, utf8, cursor.Depth, isTooLarge);
        }
    }

    private static OrganizationDocument Finish(OrganizationDraft draft, FaultCollector faults, ReadOnlySpan<byte> utf8, Outcome outcome)
    {
        Place[]?[] places = draft.ToPlaces();
        ValueList<InputFault> ofReading = faults.Settled.ToValueList();
        Organization organization = draft.ToOrganization(outcome.Links);
        ReadReferences? references = outcome.Links.Resolve(organization);
        organization = organization with { Source = Source(FrozenDictionary<string, Place>.Empty) };
        IReadOnlyList<InputFault> ofContent = InputFaults.Find(organization, dangling: outcome.Dangling);
        if (ofContent.Count > 0)
        {
            FrozenDictionary<string, Place> exact = ExactPlaces.Find(utf8, draft, ofContent);
            organization = organization with { Source = Source(exact) };
            ofContent = [.. ofContent.Select(fault => ExactPlaces.Locate(fault, exact))];
        }

        return new(organization, outcome.Name, outcome.IsComplete, [.. ofReading, .. ofContent]);

        OrganizationSource Source(FrozenDictionary<string, Place> exact) => new(outcome.Name, organization, outcome.IsComplete, places, exact, ofReading)
        {
            References = references,
        };
    }

    private readonly record struct Outcome(string Name, bool IsComplete, DanglingReferences? Dangling, DocumentLinks Links);
}
