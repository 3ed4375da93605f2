namespace SocialPolicy;

/// <summary>The digest of all channels on a day. The latest is kept, because a day is mostly asked for again.</summary>
internal sealed class ChannelDigests(ChannelFacts channels)
{
    private Latest? _latest;

    /// <param name="people">The people on the day; for the same people the same digest is given.</param>
    /// <param name="threads">On how many threads to work.</param>
    internal ChannelDigest Of(PeopleDigest people, int threads)
    {
        if (Find(people) is { } known) return known;
        ChannelDigest digest = Begin();
        int count = channels.Rows.Length;
        int segments = (count + ChannelFacts.SegmentSize - 1) / ChannelFacts.SegmentSize;
        if (threads == 1) Fill(digest, people, 0, count);
        else Parallel.For(0, segments, new ParallelOptions { MaxDegreeOfParallelism = threads }, segment => FillSegment(digest, people, segment));
        Keep(digest, people);
        return digest;
    }

    /// <summary>The digest for people on a day, or null where it is not kept.</summary>
    internal ChannelDigest? Find(PeopleDigest people) => Volatile.Read(ref _latest) is { } latest && latest.People == people ? latest.Channels : null;

    /// <summary>Room for all channels, none of which is digested yet.</summary>
    internal ChannelDigest Begin() => new(channels.Rows.Length);

    /// <summary>Digests neighbouring channels; several threads may do so with different ones at once.</summary>
    internal void Fill(ChannelDigest digest, PeopleDigest people, int start, int end)
    {
        (ChannelRow[] rows, int[] links) = (channels.Rows, channels.Links);
        for (int row = start; row < end; row++)
        {
            if (SmallTeams.Has(in rows[row])) SmallTeams.Put(digest, row, in rows[row], links, people);
            else digest.Put(row, in rows[row], links, people);
        }
    }

    /// <summary>Keeps a digest in which every channel is digested.</summary>
    internal void Keep(ChannelDigest digest, PeopleDigest people) => Volatile.Write(ref _latest, new Latest(people, digest));

    private void FillSegment(ChannelDigest digest, PeopleDigest people, int segment)
    {
        int start = segment * ChannelFacts.SegmentSize;
        Fill(digest, people, start, Math.Min(start + ChannelFacts.SegmentSize, channels.Rows.Length));
    }

    private sealed record Latest(PeopleDigest People, ChannelDigest Channels);
}
