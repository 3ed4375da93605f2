namespace SocialPolicy;

/// <summary>The digests of all channels on a day. The latest are kept, because a day is mostly asked for again.</summary>
internal sealed class ChannelDigests(ChannelFacts channels)
{
    private Latest? _latest;

    /// <param name="people">The people on the day; for the same people the same digests are given.</param>
    /// <param name="threads">On how many threads to work.</param>
    internal ChannelDigest[] Of(PeopleDigest people, int threads)
    {
        Latest? latest = Volatile.Read(ref _latest);
        if (latest?.People == people) return latest.Channels;
        ChannelDigest[] digests = Make(people, threads);
        Volatile.Write(ref _latest, new Latest(people, digests));
        return digests;
    }

    private ChannelDigest[] Make(PeopleDigest people, int threads)
    {
        var digests = new ChannelDigest[channels.Rows.Length];
        int segments = (digests.Length + ChannelFacts.SegmentSize - 1) / ChannelFacts.SegmentSize;
        if (threads == 1) Fill(digests, people, 0, digests.Length);
        else Parallel.For(0, segments, new ParallelOptions { MaxDegreeOfParallelism = threads }, segment => FillSegment(digests, people, segment));
        return digests;
    }

    private void FillSegment(ChannelDigest[] digests, PeopleDigest people, int segment)
    {
        int start = segment * ChannelFacts.SegmentSize;
        Fill(digests, people, start, Math.Min(start + ChannelFacts.SegmentSize, digests.Length));
    }

    private void Fill(ChannelDigest[] digests, PeopleDigest people, int start, int end)
    {
        for (int row = start; row < end; row++)
            digests[row] = ChannelDigest.Of(in channels.Rows[row], in channels.Details[row], channels.Links, people);
    }

    private sealed record Latest(PeopleDigest People, ChannelDigest[] Channels);
}
