namespace SocialPolicy.Samples.Web.Pages;

/// <summary>What differs between the current review and the one before, worked out once for each.</summary>
internal sealed class LatestChanges(ReviewHistory history)
{
    private volatile Known? _known;

    /// <summary>What differs between a review and the one before it; null for the first.</summary>
    public async Task<EvaluationChanges?> To(Review review)
    {
        if (_known is { } known && known.Number == review.Number) return known.Changes;
        EvaluationChanges? changes = review.Number > 1 ? await history.Changes(review.Number - 1, review.Number) : null;
        _known = new Known(review.Number, changes);
        return changes;
    }

    private sealed record Known(long Number, EvaluationChanges? Changes);
}
