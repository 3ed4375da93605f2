using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Pipe = System.Threading.Channels.Channel;

namespace SocialPolicy.Samples.Web;

/// <summary>Those who want to know when there is another review.</summary>
internal sealed class Watchers
{
    // Only the newest review is of interest, so that a slow watcher costs one place and nothing more.
    private static readonly BoundedChannelOptions NewestOnly = new(1) { FullMode = BoundedChannelFullMode.DropOldest };

    private readonly ConcurrentDictionary<Channel<Review>, bool> _all = [];

    public void Tell(Review review)
    {
        foreach (Channel<Review> watcher in _all.Keys) watcher.Writer.TryWrite(review);
    }

    public async IAsyncEnumerable<Review> Watch(Func<Review> current, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Channel<Review> mine = Pipe.CreateBounded<Review>(NewestOnly);
        _all[mine] = true;
        try
        {
            Review last = current();
            yield return last;
            await foreach (Review review in mine.Reader.ReadAllAsync(cancellationToken))
            {
                // Between joining and asking, a review may have come in both ways.
                if (review.Number <= last.Number) continue;
                last = review;
                yield return review;
            }
        }
        finally
        {
            _all.TryRemove(mine, out _);
        }
    }
}
