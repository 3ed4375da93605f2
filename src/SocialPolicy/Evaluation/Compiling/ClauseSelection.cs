using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>What a clause selects, made ready to be asked: by combination, and by id where ids are named.</summary>
internal sealed class ClauseSelection
{
    private readonly Part _where;
    private readonly Part[] _except;
    private readonly ChannelScope _scope;

    /// <param name="clause">The clause.</param>
    /// <param name="facts">The units of the organization.</param>
    /// <param name="isMet">Whether the organization's size is one that a selection asks for.</param>
    internal ClauseSelection(Clause clause, UnitTree facts, Func<Selection, bool> isMet)
    {
        _scope = clause.Rule is ChannelRule rule ? rule.Scope : ChannelScope.Running;
        _where = new Part(clause.Where, facts, isMet);
        _except = [.. clause.Except.Where(exception => !exception.IsEverything).Select(exception => new Part(exception, facts, isMet))];
        GoesByPlatform = _where.GoesByPlatform && _except.All(part => part.GoesByPlatform);
        GoesById = _where.GoesById || _except.Any(part => part.GoesById);
        IsOpen = isMet(clause.Where) && !clause.Except.Any(exception => exception is { Size: not null, NarrowsChannels: false } && isMet(exception));
    }

    /// <summary>Whether the organization's size lets the clause apply at all.</summary>
    internal bool IsOpen { get; }

    /// <summary>Whether neither purpose nor unit decides.</summary>
    internal bool GoesByPlatform { get; }

    /// <summary>Whether ids decide as well.</summary>
    internal bool GoesById { get; }

    /// <summary>Whether channels of a combination are selected, as far as ids do not decide otherwise.</summary>
    internal bool Selects(Combination combination)
    {
        if (!IsInScope(combination.Status) || !_where.Selects(combination)) return false;
        foreach (Part part in _except)
        {
            if (!part.GoesById && part.Selects(combination)) return false;
        }

        return true;
    }

    /// <summary>Whether a channel of a selected combination is selected by its id.</summary>
    internal bool SelectsId(string id, Combination combination)
    {
        if (!_where.MatchesId(id)) return false;
        foreach (Part part in _except)
        {
            if (part.GoesById && part.MatchesId(id) && part.Selects(combination)) return false;
        }

        return true;
    }

    private bool IsInScope(ChannelStatus status) => _scope switch
    {
        ChannelScope.Running => status == ChannelStatus.Active,
        ChannelScope.NotRetired => status != ChannelStatus.Retired,
        _ => true,
    };

    /// <summary>One selection of the clause.</summary>
    private sealed class Part
    {
        private readonly Selection _selection;
        private readonly UnitTree _tree;
        private readonly HashSet<int>? _units;
        private readonly bool _isMet;

        internal Part(Selection selection, UnitTree tree, Func<Selection, bool> isMet)
        {
            (_selection, _tree, _isMet) = (selection, tree, isMet(selection));
            if (selection.Units is { } units) _units = [.. units.Select(unit => tree.Find(unit)).Where(slot => slot >= 0)];
        }

        internal bool GoesByPlatform => _selection.Purposes is null && _selection.Units is null;

        internal bool GoesById => _selection.Ids is not null;

        internal bool Selects(Combination combination) =>
            _isMet
            && (_selection.Platforms is not { } platforms || platforms.Contains(combination.Platform))
            && (_selection.Purposes is not { } purposes || purposes.Contains(combination.Purpose))
            && (_units is null || _tree.IsWithin(combination.Unit, _units));

        internal bool MatchesId(string id)
        {
            if (_selection.Ids is not { } patterns) return true;
            foreach (string pattern in patterns)
            {
                if (Glob.Matches(pattern, id)) return true;
            }

            return false;
        }
    }
}
