using System.Numerics;

namespace SocialPolicy;

/// <summary>Finds the known name that a misspelt one was probably meant to be.</summary>
internal static class NearestName
{
    internal const int LongestName = 40;

    /// <summary>The known name that is nearest without regard to case, or null where none is near: at most a third of the letters wrong.</summary>
    internal static string? Find(string name, IEnumerable<string> known)
    {
        if (name.Length is 0 or > LongestName) return null;
        string? nearest = null;
        int least = Math.Max(1, name.Length / 3) + 1;
        ulong letters = LettersOf(name);
        foreach (string candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least || AreFarApart(letters, LettersOf(candidate), least)) continue;
            int distance = Distance(name, candidate);
            if (distance >= least || distance >= Math.Max(name.Length, candidate.Length)) continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Whether one has so many letters that the other has not at all, which is quicker to tell than the distance.</summary>
    private static bool AreFarApart(ulong some, ulong others, int least) =>
        BitOperations.PopCount(some & ~others) >= least || BitOperations.PopCount(others & ~some) >= least;

    /// <summary>The letters that occur, as bits; several letters may share one.</summary>
    private static ulong LettersOf(string name)
    {
        ulong letters = 0;
        foreach (char letter in name) letters |= 1ul << char.ToLowerInvariant(letter);
        return letters;
    }

    /// <summary>How many letters must be put in, taken out, changed, or swapped with their neighbour.</summary>
    private static int Distance(string from, string to)
    {
        Span<int> before = stackalloc int[to.Length + 1];
        Span<int> above = stackalloc int[to.Length + 1];
        Span<int> row = stackalloc int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++) above[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int change = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                bool swapped = i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]);
                if (swapped) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            Span<int> oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[to.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
