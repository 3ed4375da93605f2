namespace SocialPolicy;

/// <summary>Takes the states of the subjects of one kind in any order, to make a tree of them.</summary>
/// <param name="slots">How many slots there are.</param>
internal sealed class StateTreeBuilder(int slots)
{
    private readonly StateNode?[] _leaves = new StateNode?[(slots + StateNode.Mask) >> StateNode.Bits];

    internal void Put(int slot, SubjectState? state, long turn)
    {
        if (state is not null || turn != Turns.Never) LeafOf(slot).Put(slot & StateNode.Mask, state, turn);
    }

    /// <summary>Adds what is at fault with an entity itself to what clauses have found.</summary>
    internal void Add(int slot, InputFault[] faults)
    {
        ref SubjectState? state = ref LeafOf(slot).States[slot & StateNode.Mask];
        state = state is null ? new([], [], faults) : state with { Faults = faults };
    }

    internal StateTree ToTree() => StateTree.OfLeaves(_leaves);

    private StateNode LeafOf(int slot) => _leaves[slot >> StateNode.Bits] ??= StateNode.Leaf();
}
