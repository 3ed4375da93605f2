namespace SocialPolicy.Json;

/// <summary>Turns the numbers that were noted while reading into slots, now that all entities are known.</summary>
internal sealed class DocumentLinks
{
    private const int OfEvidence = ReadReferences.OfEvidence;

    private readonly OrganizationDraft _draft;
    private readonly IdSlots _units;
    private readonly IdSlots _people;
    private readonly IdSlots _channels;
    private readonly bool _isCertain;
    private readonly bool _areOwnIdsUnique;

    internal DocumentLinks(OrganizationDraft draft, DocumentPools pools)
    {
        _draft = draft;
        _units = new(draft.Units.Numbers, pools.Units);
        _people = new(draft.People.Numbers, pools.People);
        _channels = new(draft.Channels.Numbers, pools.Channels);
        _isCertain = pools.Units.NumbersAll && pools.People.NumbersAll && pools.Channels.NumbersAll;
        _areOwnIdsUnique = pools.OwnIds.AreUnique;
    }

    /// <summary>Whether the entities of a kind have ids of which each is certainly borne by one alone.</summary>
    internal bool AreIdsUnique(SubjectKind kind) => kind switch
    {
        SubjectKind.Unit => _units.AreUnique,
        SubjectKind.Person => _people.AreUnique,
        SubjectKind.Channel => _channels.AreUnique,
        SubjectKind.Post or SubjectKind.Message or SubjectKind.Publication => _areOwnIdsUnique,
        _ => false,
    };

    /// <summary>What the references lead to; null where some id was too long to have a number.</summary>
    /// <param name="organization">The organization of which the tables were made.</param>
    internal ReadReferences? Resolve(Organization organization)
    {
        if (!_isCertain) return null;
        NumberRows channels = _draft.Channels.Numbers;
        int[] units = new int[channels.Count], starts = new int[channels.Count + 1], people = new int[PeopleIn(channels)];
        int at = 0;
        for (int slot = 0; slot < channels.Count; slot++)
        {
            ReadOnlySpan<int> row = channels[slot];
            units[slot] = row.IsEmpty ? ReadReferences.Unset : _units[row[1]];
            foreach (int number in row.IsEmpty ? row : row[2..]) people[at++] = _people[number];
            starts[slot + 1] = at;
        }

        return new(organization, units, starts, people)
        {
            Reports = Evidence(_draft.Reports.Numbers),
            Posts = Evidence(_draft.Posts.Numbers),
            Messages = Evidence(_draft.Messages.Numbers),
        };
    }

    /// <summary>A channel's row has its own id and its unit before the people.</summary>
    private static int PeopleIn(NumberRows channels)
    {
        int count = channels.Total;
        for (int slot = 0; slot < channels.Count; slot++) count -= channels[slot].IsEmpty ? 0 : 2;
        return count;
    }

    private int[] Evidence(NumberRows rows)
    {
        int[] slots = new int[rows.Count * OfEvidence];
        for (int slot = 0; slot < rows.Count; slot++)
        {
            Span<int> found = slots.AsSpan(slot * OfEvidence, OfEvidence);
            if (rows[slot] is [int channel, int one, int other]) (found[0], found[1], found[2]) = (_channels[channel], _people[one], _people[other]);
            else found.Fill(ReadReferences.Unset);
        }

        return slots;
    }
}
