namespace SocialPolicy;

/// <summary>A node of a <see cref="StateTree"/>: a leaf with states and turns, or a branch with nodes. Changed only by who has made it, while they make a tree.</summary>
internal sealed class StateNode
{
    internal const int Bits = 4;
    internal const int Mask = (1 << Bits) - 1;

    private readonly object? _owner;
    private CopiedOnWrite<StateNode?> _children;
    private CopiedOnWrite<SubjectState?> _states;
    private CopiedOnWrite<long> _turns;

    private StateNode(StateNode?[] children, SubjectState?[] states, object? owner)
    {
        (_children, _states, _turns) = (CopiedOnWrite<StateNode?>.Own(children), CopiedOnWrite<SubjectState?>.Own(states), CopiedOnWrite<long>.Own(NoTurns()));
        _owner = owner;
    }

    private StateNode(StateNode other, object owner)
    {
        (_children, _states, _turns) = (other._children.ForAnother(), other._states.ForAnother(), other._turns.ForAnother());
        (Earliest, _owner) = (other.Earliest, owner);
    }

    internal StateNode?[] Children => _children.Items;

    internal SubjectState?[] States => _states.Items;

    /// <summary>When each state of a leaf, or the earliest below each child, may turn, in ticks of UTC.</summary>
    internal long[] TurnsAt => _turns.Items;

    internal bool IsLeaf => Children.Length == 0;

    /// <summary>The earliest turn here or below.</summary>
    internal long Earliest { get; private set; } = Turns.Never;

    internal static StateNode Leaf(object? owner = null) => new([], new SubjectState?[Mask + 1], owner);

    internal static StateNode Branch(object? owner = null) => new(new StateNode?[Mask + 1], [], owner);

    internal void Put(int index, SubjectState? state, long turn)
    {
        _states.Set(index, state);
        PutTurn(index, turn);
    }

    internal void Put(int index, StateNode? child)
    {
        _children.Set(index, child);
        PutTurn(index, child?.Earliest ?? Turns.Never);
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
        own.Put(index, state, turn);
        return own;
    }

    internal StateNode WithChild(int index, StateNode? child, object owner)
    {
        StateNode own = OwnedBy(owner);
        own.Put(index, child);
        return own;
    }

    private StateNode OwnedBy(object owner) => ReferenceEquals(_owner, owner) ? this : new(this, owner);

    private void PutTurn(int index, long turn)
    {
        long before = TurnsAt[index];
        if (turn == before) return;
        _turns.Set(index, turn);
        if (turn <= Earliest) Earliest = turn;
        else if (before == Earliest) Earliest = TurnsAt.Min();
    }

    private static long[] NoTurns()
    {
        long[] turns = new long[Mask + 1];
        Array.Fill(turns, Turns.Never);
        return turns;
    }
}
