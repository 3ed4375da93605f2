using System.Numerics;

namespace SocialPolicy;

/// <summary>
/// One id of every sort that some patterns tell apart: for each set of patterns that some id matches, and no others, one
/// such id. Found by reading all patterns side by side, letter by letter.
/// </summary>
internal static class ImaginedIds
{
    /// <summary>How many ids and patterns are told apart where one of them has a <c>*</c>.</summary>
    internal const int MostPatterns = 64;

    /// <summary>How many states of reading are looked at.</summary>
    internal const int MostStates = 4096;

    /// <summary>The ids; null where there is too much to tell apart.</summary>
    internal static IReadOnlyCollection<string>? Of(string[] patterns)
    {
        if (!patterns.Any(pattern => pattern.Contains('*', StringComparison.Ordinal))) return [.. patterns, Other(patterns)];
        return patterns.Length > MostPatterns ? null : Read(patterns, Letters(patterns));
    }

    private static Dictionary<BigInteger, string>.ValueCollection? Read(string[] patterns, char[] letters)
    {
        var ids = new Dictionary<BigInteger, string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<(string Text, BigInteger[] State)>();
        ahead.Enqueue(("", [.. patterns.Select(pattern => Settle(pattern, BigInteger.One))]));
        while (ahead.TryDequeue(out (string Text, BigInteger[] State) read))
        {
            foreach (char letter in letters)
            {
                BigInteger[] state = [.. patterns.Select((pattern, i) => Step(pattern, read.State[i], letter))];
                if (!seen.Add(string.Join(' ', state))) continue;
                if (seen.Count > MostStates) return null;
                string text = read.Text + letter;
                ids.TryAdd(Matched(patterns, state), text);
                ahead.Enqueue((text, state));
            }
        }

        return ids.Values;
    }

    /// <summary>Which patterns a text matches in full, as bits.</summary>
    private static BigInteger Matched(string[] patterns, BigInteger[] state)
    {
        BigInteger matched = 0;
        for (int i = 0; i < patterns.Length; i++)
        {
            if (Has(state[i], patterns[i].Length)) matched |= BigInteger.One << i;
        }

        return matched;
    }

    /// <summary>The places of a pattern at which reading may stand after another letter.</summary>
    private static BigInteger Step(string pattern, BigInteger places, char letter)
    {
        BigInteger next = 0;
        for (int place = 0; place < pattern.Length; place++)
        {
            if (!Has(places, place)) continue;
            if (pattern[place] == '*') next |= BigInteger.One << place;
            else if (pattern[place] == letter) next |= BigInteger.One << (place + 1);
        }

        return Settle(pattern, next);
    }

    /// <summary>Steps over each <c>*</c> as well, and forgets what lies before the last one: what leads there from before is taken in by it.</summary>
    private static BigInteger Settle(string pattern, BigInteger places)
    {
        int last = 0;
        for (int place = 0; place < pattern.Length; place++)
        {
            if (pattern[place] != '*' || !Has(places, place)) continue;
            places |= BigInteger.One << (place + 1);
            last = place;
        }

        return places >> last << last;
    }

    private static bool Has(BigInteger places, int place) => !(places >> place).IsEven;

    /// <summary>The letters of the patterns, and one that is in none.</summary>
    private static char[] Letters(string[] patterns)
    {
        char[] named = [.. patterns.SelectMany(pattern => pattern).Where(letter => letter != '*').Distinct()];
        char other = 'a';
        while (named.Contains(other)) other++;
        return [.. named, other];
    }

    private static string Other(string[] ids)
    {
        string other = "other";
        while (ids.Contains(other, StringComparer.Ordinal)) other += "-than-those";
        return other;
    }
}
