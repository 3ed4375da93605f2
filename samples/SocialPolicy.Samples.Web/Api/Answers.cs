using System.Collections.Concurrent;

namespace SocialPolicy.Samples.Web;

/// <summary>Which answer of a review is meant.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Id">Of what; empty where there is one only.</param>
/// <param name="Language">In which language.</param>
/// <param name="WithAbsenceKinds">Whether the caller may know why people are away.</param>
internal readonly record struct AnswerKey(string Kind, string Id, Language Language, bool WithAbsenceKinds);

/// <summary>Keeps the answers made from the current review, so that each is made once.</summary>
/// <remarks>Ask only for what exists in the review: that bounds how much is kept.</remarks>
internal sealed class Answers
{
    private volatile Kept? _kept;

    /// <summary>The answer, made where it is not kept yet.</summary>
    public Answer Get(Review review, AnswerKey key, Func<Review, AnswerKey, Answer> make)
    {
        Kept? kept = _kept;
        if (kept is null || kept.Number < review.Number) _kept = kept = new Kept(review.Number);
        // An answer of a review that has just been replaced is made for its caller alone.
        return kept.Number == review.Number
            ? kept.Answers.GetOrAdd(key, static (wanted, from) => new(() => from.make(from.review, wanted)), (review, make)).Value
            : make(review, key);
    }

    private sealed record Kept(long Number)
    {
        public ConcurrentDictionary<AnswerKey, Lazy<Answer>> Answers { get; } = [];
    }
}
