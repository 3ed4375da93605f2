using System.Globalization;

namespace SocialPolicy.Json;

// The entities that faults belong to.
internal ref partial struct DocumentCursor
{
    /// <summary>Starts an entity where the cursor stands, and tells its place.</summary>
    /// <param name="entities">Those of its kind that were read before.</param>
    internal Place BeginEntity(EntityPlaces entities)
    {
        // What was found since the last entity lies outside of any.
        Settle();
        (_entityKind, _entityPosition, _numbers) = (entities.Kind, entities.Count, entities.Numbers);
        _pools.NamedPeople.Clear();
        _pools.NamedChannels.Clear();
        return _places.MoveTo(TokenStart);
    }

    /// <summary>Ends the entity, and gives it the faults that were found in it.</summary>
    internal void EndEntity()
    {
        Settle();
        (_entityKind, _entityPosition, _entityId) = (SubjectKind.Organization, 0, null);
    }

    /// <summary>Ends the reading, at the document's end or where it breaks.</summary>
    internal void Finish(DocumentBreak? broken)
    {
        EndEntity();
        if (broken is null) return;
        _faults.Add(new(InputRules.Broken, broken.Offset, PathText, broken.Details));
        Settle();
    }

    /// <summary>The place where the cursor stands, at or behind all that was settled.</summary>
    internal Place PlaceOfToken() => _places.MoveTo(TokenStart);

    private void Settle() => _faults.Settle(ref _places, Subject(), _entityPosition);

    private readonly Subject Subject() => _entityKind == SubjectKind.Organization
        ? SocialPolicy.Subject.Organization
        : new(_entityKind, _entityId ?? _entityPosition.ToString(CultureInfo.InvariantCulture));
}
