namespace SocialPolicy;

/// <summary>The digest of all channels on a day. The latest is kept, because a day is mostly asked for again.</summary>
internal sealed class ChannelDigests(ChannelFacts channels)
{
    private Latest? _latest;

    /// <param name="people">The people on the day; for the same people the same digest is given.</param>
    /// <param name="threads">On how many threads to work.</param>
    internal ChannelDigest Of(PeopleDigest people, int threads)
    {
        Latest? latest = Volatile.Read(ref _latest);
        if (latest?.People == people) return latest.Channels;
        ChannelDigest digest = Make(people, threads);
        Volatile.Write(ref _latest, new Latest(people, digest));
        return digest;
    }

    private ChannelDigest Make(PeopleDigest people, int threads)
    {
        int count = channels.Rows.Length;
        var digest = new ChannelDigest(count);
        int segments = (count + ChannelFacts.SegmentSize - 1) / ChannelFacts.SegmentSize;
        if (threads == 1) Fill(digest, people, 0, count);
        else Parallel.For(0, segments, new ParallelOptions { MaxDegreeOfParallelism = threads }, segment => FillSegment(digest, people, segment));
        return digest;
    }

    private void FillSegment(ChannelDigest digest, PeopleDigest people, int segment)
    {
        int start = segment * ChannelFacts.SegmentSize;
        Fill(digest, people, start, Math.Min(start + ChannelFacts.SegmentSize, channels.Rows.Length));
    }

    private void Fill(ChannelDigest digest, PeopleDigest people, int start, int end)
    {
        (ChannelRow[] rows, int[] links) = (channels.Rows, channels.Links);
        for (int row = start; row < end; row++)
        {
            if (SmallTeams.Has(in rows[row])) SmallTeams.Put(digest, row, in rows[row], links, people);
            else digest.Put(row, in rows[row], links, people);
        }
    }

    private sealed record Latest(PeopleDigest People, ChannelDigest Channels);
}
