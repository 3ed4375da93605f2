namespace SocialPolicy;

/// <summary>A node of a <see cref="StateTree"/>: a leaf with states and turns, or a branch with nodes. Changed only while a tree is first built.</summary>
internal sealed class StateNode
{
    internal const int Bits = 6;
    internal const int Mask = (1 << Bits) - 1;

    private StateNode(StateNode?[] children, SubjectState?[] states, long[] turns) => (Children, States, TurnsAt) = (children, states, turns);

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

    internal StateNode WithState(int index, SubjectState? state, long turn)
    {
        var copy = new StateNode([], [.. States], [.. TurnsAt]);
        (copy.States[index], copy.TurnsAt[index]) = (state, turn);
        copy.Earliest = copy.TurnsAt.Min();
        return copy;
    }

    internal StateNode WithChild(int index, StateNode? child)
    {
        var copy = new StateNode([.. Children], [], [.. TurnsAt]);
        (copy.Children[index], copy.TurnsAt[index]) = (child, child?.Earliest ?? Turns.Never);
        copy.Earliest = copy.TurnsAt.Min();
        return copy;
    }

    private static long[] NoTurns()
    {
        long[] turns = new long[Mask + 1];
        Array.Fill(turns, Turns.Never);
        return turns;
    }
}
