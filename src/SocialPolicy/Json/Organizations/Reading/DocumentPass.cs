using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using SocialPolicy.Rules;

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
        bool isComplete = ReadInto(draft, faults, utf8, isTooLarge);
        return Finish(draft, faults, utf8, name, isComplete);
    }

    /// <summary>Reads as far as the document goes, and tells whether that is its end.</summary>
    private static bool ReadInto(OrganizationDraft draft, FaultCollector faults, ReadOnlySpan<byte> utf8, bool isTooLarge)
    {
        var cursor = new DocumentCursor(utf8, faults);
        DocumentBreak? broken = null;
        try
        {
            cursor.MoveNext();
            draft.Start = (cursor.PlaceOfToken(), cursor.TokenStart);
            if (cursor.OpenDocument())
            {
                OrganizationReader.Read(ref cursor, draft);
                // Nothing may follow the object, and moving on is how that is seen.
                cursor.MoveNext();
                if (isTooLarge) broken = DocumentBreak.TooLarge(utf8);
            }
            else
            {
                broken = DocumentBreak.NotAnObject(cursor.TokenStart, utf8);
            }
        }
        catch (JsonException exception)
        {
            broken = DocumentBreak.At(exception, utf8, cursor.Depth, isTooLarge);
        }

        cursor.Finish(broken);
        return broken is null;
    }

    private static OrganizationDocument Finish(
        OrganizationDraft draft, FaultCollector faults, ReadOnlySpan<byte> utf8, string name, bool isComplete)
    {
        Place[]?[] places = draft.ToPlaces();
        ValueList<InputFault> ofReading = faults.Settled.ToValueList();
        var source = new OrganizationSource(name, isComplete, places, FrozenDictionary<string, Place>.Empty, ofReading);
        Organization organization = draft.ToOrganization() with { Source = source };
        IReadOnlyList<InputFault> ofContent = InputFaults.Find(organization);
        if (ofContent.Count > 0)
        {
            FrozenDictionary<string, Place> exact = ExactPlaces.Find(utf8, draft, ofContent);
            organization = organization with { Source = new OrganizationSource(name, isComplete, places, exact, ofReading) };
            ofContent = [.. ofContent.Select(fault => ExactPlaces.Locate(fault, exact))];
        }

        IEnumerable<Diagnostic> diagnostics = InputDiagnostics.InOrder(ofReading.Concat(ofContent)).Select(InputDiagnostics.Of);
        return new(organization, name, isComplete, diagnostics.ToValueList());
    }
}
