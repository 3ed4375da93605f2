namespace SocialPolicy;

/// <summary>
/// What follows from what people are on a day, worked out when it is first asked for, because most policies do not ask. The latest is
/// kept, because a day is mostly asked for again.
/// </summary>
/// <param name="workOut">Works it out.</param>
/// <remarks>Safe to share between threads; two that ask at once may both work it out, and come to the same.</remarks>
internal sealed class OfTheDay<T>(Func<PeopleDigest, T> workOut) where T : class
{
    private Latest? _latest;

    /// <param name="people">The people on the day; for the same people the same answer is given.</param>
    internal T Of(PeopleDigest people)
    {
        Latest? latest = Volatile.Read(ref _latest);
        if (latest?.People == people) return latest.Answer;
        T answer = workOut(people);
        Volatile.Write(ref _latest, new Latest(people, answer));
        return answer;
    }

    private sealed record Latest(PeopleDigest People, T Answer);
}
