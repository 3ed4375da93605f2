namespace SocialPolicy;

/// <summary>
/// The states of the subjects of one kind by slot, and when each may turn: an immutable tree of 16-wide nodes, each
/// of which knows the earliest turn below it. Where nothing is at fault and nothing will turn there is no node.
/// </summary>
internal sealed class StateTree
{
    internal static readonly StateTree Empty = new(0, null);

    /// <summary>How far a slot is shifted to find the root's child; 0 where the root is a leaf.</summary>
    private readonly int _shift;
    private readonly StateNode? _root;

    private StateTree(int shift, StateNode? root) => (_shift, _root) = (shift, root);

    /// <summary>The state of a subject; null where nothing is at fault.</summary>
    internal SubjectState? this[int slot]
    {
        get
        {
            if (slot >> StateNode.Bits >> _shift != 0) return null;
            StateNode? node = _root;
            for (int shift = _shift; shift > 0 && node is not null; shift -= StateNode.Bits) node = node.Children[slot >> shift & StateNode.Mask];
            return node?.States[slot & StateNode.Mask];
        }
    }

    /// <summary>The tree of leaves in their order; null where a leaf would hold nothing.</summary>
    internal static StateTree OfLeaves(StateNode?[] leaves)
    {
        if (leaves.All(leaf => leaf is null)) return Empty;
        StateNode?[] level = leaves;
        int shift = 0;
        for (; level.Length > 1; shift += StateNode.Bits) level = [.. level.Chunk(StateNode.Mask + 1).Select(Above)];
        return new(shift, level[0]);
    }

    /// <summary>The tree with another state of a subject.</summary>
    /// <param name="slot">The subject's slot.</param>
    /// <param name="state">Its state.</param>
    /// <param name="turn">When that may turn, in ticks of UTC.</param>
    /// <param name="owner">Whoever changes the tree: nodes that they have made are changed, others copied.</param>
    internal StateTree With(int slot, SubjectState? state, long turn, object owner)
    {
        int shift = _shift;
        StateNode? root = _root;
        for (; slot >> StateNode.Bits >> shift != 0; shift += StateNode.Bits)
            root = root is null ? null : StateNode.Branch(owner).WithChild(0, root, owner);
        StateNode? changed = With(root, shift, slot, state, turn, owner);
        return ReferenceEquals(changed, _root) && shift == _shift ? this : new(shift, changed);
    }

    /// <summary>The states of subjects with something at fault, in the order of their slots.</summary>
    internal IEnumerable<SubjectState> States() => StatesOf(_root);

    /// <summary>Adds the slots of all subjects that may have turned by an instant.</summary>
    internal void AddTurning(long until, Action<int> add) => AddTurning(_root, _shift, 0, until, add);

    /// <summary>Adds the slots at which two trees differ.</summary>
    internal static void AddDifferences(StateTree one, StateTree other, Action<int> add)
    {
        (StateNode? left, StateNode? right) = (one._root, other._root);
        int shift = Math.Max(one._shift, other._shift);
        for (int i = one._shift; i < shift && left is not null; i += StateNode.Bits) left = StateNode.Above(left);
        for (int i = other._shift; i < shift && right is not null; i += StateNode.Bits) right = StateNode.Above(right);
        AddDifferences(left, right, shift, 0, add);
    }

    private static StateNode? Above(StateNode?[] nodes)
    {
        StateNode? branch = null;
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is { } node) (branch ??= StateNode.Branch()).Put(i, node);
        }

        return branch;
    }

    private static StateNode? With(StateNode? node, int shift, int slot, SubjectState? state, long turn, object owner)
    {
        int index = slot >> shift & StateNode.Mask;
        if (shift == 0)
        {
            if (node is null) return state is null && turn == Turns.Never ? null : StateNode.Leaf(owner).WithState(index, state, turn, owner);
            // Mostly nothing is at fault, neither before nor after.
            bool same = state is null && node.States[index] is null && node.TurnsAt[index] == turn;
            return same ? node : node.WithState(index, state, turn, owner);
        }

        StateNode? before = node?.Children[index];
        StateNode? after = With(before, shift - StateNode.Bits, slot, state, turn, owner);
        bool stays = ReferenceEquals(before, after) && (after is null || node!.TurnsAt[index] == after.Earliest);
        return stays ? node : (node ?? StateNode.Branch(owner)).WithChild(index, after, owner);
    }

    private static IEnumerable<SubjectState> StatesOf(StateNode? node)
    {
        if (node is null) return [];
        return node.IsLeaf ? node.States.OfType<SubjectState>() : node.Children.SelectMany(StatesOf);
    }

    private static void AddTurning(StateNode? node, int shift, int first, long until, Action<int> add)
    {
        if (node is null || node.Earliest > until) return;
        for (int i = 0; i <= StateNode.Mask; i++)
        {
            if (node.TurnsAt[i] > until) continue;
            if (node.IsLeaf) add(first + i);
            else AddTurning(node.Children[i], shift - StateNode.Bits, first + (i << shift), until, add);
        }
    }

    private static void AddDifferences(StateNode? left, StateNode? right, int shift, int first, Action<int> add)
    {
        if (ReferenceEquals(left, right)) return;
        for (int i = 0; i <= StateNode.Mask; i++)
        {
            if (shift > 0) AddDifferences(left?.Children[i], right?.Children[i], shift - StateNode.Bits, first + (i << shift), add);
            else if (!ReferenceEquals(left?.States[i], right?.States[i])) add(first + i);
        }
    }
}
