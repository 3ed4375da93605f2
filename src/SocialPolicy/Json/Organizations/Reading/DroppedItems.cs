using System.Globalization;
using System.Text;

namespace SocialPolicy.Json;

/// <summary>What was left out of lists, so that a position in the organization leads back to the one in the document.</summary>
internal sealed class DroppedItems
{
    /// <summary>For each list the positions, in the organization, in front of which something is missing.</summary>
    private readonly Dictionary<string, List<int>> _gaps = new(StringComparer.Ordinal);

    /// <summary>Notes that an element was left out; those of one list come in their order.</summary>
    /// <param name="list">The path of the list.</param>
    /// <param name="index">The position of the element in the document.</param>
    internal void Add(string list, int index)
    {
        if (!_gaps.TryGetValue(list, out List<int>? gaps)) _gaps.Add(list, gaps = []);
        gaps.Add(index - gaps.Count);
    }

    /// <summary>The path that something in the organization has in the document.</summary>
    internal string PathInDocument(string path)
    {
        if (_gaps.Count == 0) return path;
        var found = new StringBuilder();
        int copied = 0;
        for (int open = path.IndexOf('[', 0); open >= 0; open = path.IndexOf('[', open + 1))
        {
            int close = path.IndexOf(']', open);
            if (close < 0 || !int.TryParse(path.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int index)) continue;
            found.Append(path, copied, open - copied);
            if (_gaps.TryGetValue(found.ToString(), out List<int>? gaps)) index += CountUpTo(gaps, index);
            found.Append(CultureInfo.InvariantCulture, $"[{index}]");
            copied = close + 1;
        }

        return found.Append(path, copied, path.Length - copied).ToString();
    }

    /// <summary>How many of the ascending numbers are not above the limit.</summary>
    private static int CountUpTo(List<int> numbers, int limit)
    {
        int low = 0;
        for (int high = numbers.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (numbers[middle] <= limit) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
