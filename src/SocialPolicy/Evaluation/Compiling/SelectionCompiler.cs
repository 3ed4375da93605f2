using System.Collections;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Decides a clause's selection once per combination of platform, purpose and unit, and per channel only where ids are named.</summary>
internal sealed class SelectionCompiler(Facts facts, Lazy<int> activePeople)
{
    /// <summary>The channels that the clause selects, of the statuses that it looks at.</summary>
    internal ChannelSet Compile(Clause clause, ChannelScope scope)
    {
        Combination[] combinations = facts.Channels.Combinations;
        Selection[] exceptions = [.. clause.Except.Where(exception => !exception.IsEverything)];
        bool byId = clause.Where.Ids is not null || exceptions.Any(exception => exception.Ids is not null);

        Func<Combination, bool> where = ByCombination(clause.Where);
        Func<Combination, bool>[] except = [.. exceptions.Where(exception => exception.Ids is null).Select(ByCombination)];
        var selected = new bool[combinations.Length];
        for (int i = 0; i < combinations.Length; i++)
            selected[i] = IsInScope(combinations[i].Status, scope) && where(combinations[i]) && !except.Any(excepts => excepts(combinations[i]));

        BitArray? rows = byId ? ById(clause.Where, [.. exceptions.Where(exception => exception.Ids is not null)]) : null;
        return new(selected, rows, facts.Channels);
    }

    /// <summary>Whether the organization's size lets the clause apply at all.</summary>
    internal bool IsOpen(Clause clause) =>
        IsMet(clause.Where) && !clause.Except.Any(exception => exception is { Size: not null, NarrowsChannels: false } && IsMet(exception));

    private bool IsMet(Selection selection) => selection.Size?.IsMetBy(activePeople.Value) ?? true;

    private static bool IsInScope(ChannelStatus status, ChannelScope scope) => scope switch
    {
        ChannelScope.Running => status == ChannelStatus.Active,
        ChannelScope.NotRetired => status != ChannelStatus.Retired,
        _ => true,
    };

    private static bool MatchesId(Selection selection, string id)
    {
        if (selection.Ids is not { } patterns) return true;
        foreach (string pattern in patterns)
        {
            if (Glob.Matches(pattern, id)) return true;
        }

        return false;
    }

    /// <summary>What of a selection can be decided by combination: all of it but ids.</summary>
    private Func<Combination, bool> ByCombination(Selection selection)
    {
        if (!IsMet(selection)) return static _ => false;
        HashSet<int>? units = selection.Units is { } named
            ? [.. named.Select(unit => facts.Organization.Units.Ids.Find(unit.Value)).Where(ordinal => ordinal >= 0)]
            : null;
        return combination =>
            (selection.Platforms is not { } platforms || platforms.Contains(combination.Platform))
            && (selection.Purposes is not { } purposes || purposes.Contains(combination.Purpose))
            && (units is null || facts.Units.IsWithin(combination.Unit, units));
    }

    private BitArray ById(Selection where, Selection[] exceptions)
    {
        ChannelFacts channels = facts.Channels;
        Func<Combination, bool>[] except = [.. exceptions.Select(ByCombination)];
        var rows = new BitArray(channels.Rows.Length);
        for (int row = 0; row < rows.Length; row++)
        {
            string id = facts.Organization.Channels.Rows[channels.Rows[row].Slot]!.Id.Value;
            Combination combination = channels.Combinations[channels.Rows[row].Combination];
            bool excepted = false;
            for (int i = 0; i < exceptions.Length && !excepted; i++)
                excepted = MatchesId(exceptions[i], id) && except[i](combination);
            rows[row] = !excepted && MatchesId(where, id);
        }

        return rows;
    }
}
