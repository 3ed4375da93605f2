namespace SocialPolicy;

/// <summary>A node of a <see cref="StateTree"/>: a leaf with states and turns, or a branch with nodes. Changed only by who has made it, while they make a tree.</summary>
internal sealed class StateNode
{
    internal const int Bits = 6;
    internal const int Mask = (1 << Bits) - 1;

    private readonly object? _owner;

    private StateNode(StateNode?[] children, SubjectState?[] states, long[] turns, object? owner = null) =>
        (Children, States, TurnsAt, _owner) = (children, states, turns, owner);

    internal StateNode?[] Children { get; }

    internal SubjectState?[] States { get; }

    /// <summary>When each state of a leaf, or the earliest below each child, may turn, in ticks of UTC.</summary>
    internal long[] TurnsAt { get; }

    internal bool IsLeaf => Children.Length == 0;

    /// <summary>The earliest turn here or below.</summary>
    internal long Earliest { get; private set; } = Turns.Never;

    internal static StateNode Leaf() => new([], new SubjectState?[Mask + 1], NoTurns());

    internal static StateNode Branch() => new(new StateNode?[Mask + 1], [], NoTurns());

    internal void Put(int index, SubjectState? state, long turn)
    {
        (States[index], TurnsAt[index]) = (state, turn);
        Earliest = Math.Min(Earliest, turn);
    }

    internal void Put(int index, StateNode child)
    {
        (Children[index], TurnsAt[index]) = (child, child.Earliest);
        Earliest = Math.Min(Earliest, child.Earliest);
    }

    /// <summary>A branch of one node.</summary>
    internal static StateNode Above(StateNode child)
    {
        StateNode branch = Branch();
        branch.Put(0, child);
        return branch;
    }

    internal StateNode WithState(int index, SubjectState? state, long turn, object owner)
    {
        StateNode own = OwnedBy(owner);
        (own.States[index], own.TurnsAt[index]) = (state, turn);
        own.Earliest = own.TurnsAt.Min();
        return own;
    }

    internal StateNode WithChild(int index, StateNode? child, object owner)
    {
        StateNode own = OwnedBy(owner);
        (own.Children[index], own.TurnsAt[index]) = (child, child?.Earliest ?? Turns.Never);
        own.Earliest = own.TurnsAt.Min();
        return own;
    }

    private StateNode OwnedBy(object owner) => ReferenceEquals(_owner, owner)
        ? this
        : new([.. Children], [.. States], [.. TurnsAt], owner);

    private static long[] NoTurns()
    {
        long[] turns = new long[Mask + 1];
        Array.Fill(turns, Turns.Never);
        return turns;
    }
}
