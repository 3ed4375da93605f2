namespace SocialPolicy.Tests;

/// <summary>Compares two lists of findings and says in few words where they part.</summary>
internal static class Disagreement
{
    public static void IsAnError(IEnumerable<object> expected, IEnumerable<object> actual)
    {
        if (Between(expected, actual) is { } difference) Assert.Fail(difference);
    }

    /// <summary>What the one has and the other has not, or null where they agree.</summary>
    public static string? Between(IEnumerable<object> expected, IEnumerable<object> actual)
    {
        string[] wanted = [.. expected.Select(finding => $"{finding}")];
        string[] found = [.. actual.Select(finding => $"{finding}")];
        if (wanted.SequenceEqual(found, StringComparer.Ordinal)) return null;

        List<string> missing = Without(wanted, found);
        List<string> surplus = Without(found, wanted);
        string[] lines = missing.Count + surplus.Count > 0
            ? [.. missing.Select(line => $"missing: {line}"), .. surplus.Select(line => $"surplus: {line}")]
            : ["in another order:", .. found, "expected:", .. wanted];
        return string.Join('\n', lines);
    }

    private static List<string> Without(string[] lines, string[] others)
    {
        var rest = new List<string>(lines);
        foreach (string line in others) rest.Remove(line);
        return rest;
    }
}
