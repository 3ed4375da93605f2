using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>The map of ids and a dictionary to which the first row with an id is added, which must come to the same.</summary>
public class IdMapTests
{
    // Few characters and all lengths around a word of the hash, so that ids are often the same or nearly so.
    private static readonly Gen<string> Id = Gen.OneOf(
        Gen.Char["ab"].Array[0, 20].Select(letters => new string(letters)),
        Gen.Char["aäж\u0000"].Array[0, 5].Select(letters => new string(letters)),
        Gen.Int[0, 400].Select(number => FormattableString.Invariant($"person-{number}")));

    private static readonly Gen<string?> IdOrNull = Gen.Frequency((9, Id.Select(id => (string?)id)), (1, Gen.Const((string?)null)));

    [Fact]
    public void Ids_are_found_like_in_a_dictionary() => Gen.Select(IdOrNull.Array[0, 300], IdOrNull.Array[0, 300]).Sample((ids, asked) =>
    {
        IdMap<Row> map = MapOf(ids);
        Dictionary<string, int> firsts = FirstsOf(ids);
        AssertSame(firsts, map, [.. ids, .. asked]);
    });

    [Fact]
    public void Shared_ids_come_with_all_their_slots() => IdOrNull.Array[0, 300].Sample(ids =>
    {
        var expected = ids.Index().Where(id => id.Item is not null).GroupBy(id => id.Item!, id => id.Index).Where(slots => slots.Count() > 1)
            .OrderBy(slots => slots.Key, StringComparer.Ordinal).Select(slots => (slots.Key, string.Join(' ', slots)));
        Assert.Equal(expected, MapOf(ids).Shared.OrderBy(shared => shared.Key, StringComparer.Ordinal).Select(shared => (shared.Key, string.Join(' ', shared.Value))));
    });

    [Fact]
    public void Changes_are_found_and_the_map_before_them_stays() => Gen.Select(Id.Array[0, 100], Id.Array[1, 20], Id.Array[0, 100]).Sample((ids, added, asked) =>
    {
        IdMap<Row> before = MapOf(ids);
        IdMap<Row> after = before;
        List<string?> rows = [.. ids];
        foreach (string id in added)
        {
            after = after.Add(id, rows.Count);
            rows.Add(id);
        }

        for (int slot = 0; slot < rows.Count; slot += 3)
        {
            after = after.Remove(rows[slot]!, slot);
            rows[slot] = null;
        }

        AssertSame(FirstsOf([.. rows]), after, [.. ids, .. added, .. asked]);
        AssertSame(FirstsOf(ids), before, [.. ids, .. added, .. asked]);
    });

    [Fact]
    public void Many_rows_are_found_by_strings_that_are_not_theirs()
    {
        string[] ids = [.. Enumerable.Range(0, 70_000).Select(i => FormattableString.Invariant($"{i}"))];
        AssertSame(FirstsOf(ids), MapOf(ids), [.. Enumerable.Range(-10, 80_000).Select(i => FormattableString.Invariant($"{i}"))]);
    }

    private static void AssertSame(Dictionary<string, int> expected, IdMap<Row> map, string?[] asked)
    {
        int[] slots = new int[asked.Length];
        var batch = new IdBatch(asked.Length);
        foreach (string? id in asked) batch.Add(id);
        map.FindAll(batch, slots);
        for (int i = 0; i < asked.Length; i++)
        {
            Assert.Equal(asked[i] is { } id ? expected.GetValueOrDefault(id, -1) : -2, slots[i]);
            if (asked[i] is { } found) Assert.Equal(slots[i], map.Find(found));
        }
    }

    private static IdMap<Row> MapOf(string?[] ids) =>
        IdMap<Row>.Build(PersistentVector<Row>.From([.. ids.Select(id => id is null ? null : new Row(id))]));

    private static Dictionary<string, int> FirstsOf(string?[] ids)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int slot, string? id) in ids.Index())
        {
            if (id is not null) firsts.TryAdd(id, slot);
        }

        return firsts;
    }

    private sealed record Row(string Key) : IKeyed;
}
