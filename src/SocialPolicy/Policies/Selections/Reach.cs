namespace SocialPolicy;

/// <summary>
/// What a clause selects, compared with what others select. Decided by imagining one channel of every sort that the
/// selections tell apart, so that the answers hold for every channel that there may be.
/// </summary>
/// <remarks>Where there are more sorts than <see cref="ImaginedChannels.Most"/>, or more ids than
/// <see cref="ImaginedIds"/> tells apart, the answer is no: what cannot be decided is not reported.</remarks>
internal sealed class Reach
{
    private readonly Selection _where;
    private readonly Selection[] _except;

    internal Reach(Clause clause)
    {
        _where = clause.Where;
        _except = [.. clause.Except.Where(exception => !exception.IsEverything)];
    }

    private IEnumerable<Selection> Selections => _except.Prepend(_where);

    /// <summary>Whether no channel can be selected, whatever the organization and its units.</summary>
    internal bool IsEmpty => ImaginedChannels.Of(_where, [.. Selections], units: null) is { } sorts && !sorts.Any(Selects);

    /// <summary>Whether there may be a channel that both select, in an organization with some units.</summary>
    internal bool Overlaps(Reach other, UnitTree units) => Sorts(other, units)?.Any(sort => Selects(sort) && other.Selects(sort)) ?? false;

    /// <summary>Whether there may be a channel that this one selects, and none that the other one does not, in an organization with some units.</summary>
    internal bool LiesWithin(Reach other, UnitTree units)
    {
        if (Sorts(other, units) is not { } sorts) return false;
        bool some = false;
        foreach (ImaginedChannel sort in sorts)
        {
            if (!Selects(sort)) continue;
            if (!other.Selects(sort)) return false;
            some = true;
        }

        return some;
    }

    /// <summary>Whether the other one applies to organizations of every size to which this one applies, channels or none.</summary>
    internal bool AppliesWithin(Reach other) =>
        ImaginedChannels.Sizes([.. Selections, .. other.Selections]).All(people => !AppliesTo(people) || other.AppliesTo(people));

    private bool AppliesTo(int people) =>
        IsMet(_where, people) && !_except.Any(exception => exception is { Size: not null, NarrowsChannels: false } && IsMet(exception, people));

    private bool Selects(ImaginedChannel channel) => channel.IsIn(_where) && !_except.Any(channel.IsIn);

    private IEnumerable<ImaginedChannel>? Sorts(Reach other, UnitTree units) =>
        ImaginedChannels.Of(_where, [.. Selections, .. other.Selections], units);

    private static bool IsMet(Selection selection, int people) => selection.Size?.IsMetBy(people) ?? true;
}
