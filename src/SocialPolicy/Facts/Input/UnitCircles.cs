namespace SocialPolicy;

/// <summary>SMP0005: each unit that is its own ancestor.</summary>
internal static class UnitCircles
{
    internal static void Find(Table<Unit> units, InputFaultList faults)
    {
        foreach (int unit in UnitTree.Of(units).Circular) Add(units, unit, faults);
    }

    /// <summary>Finds whether one unit is its own ancestor.</summary>
    /// <param name="units">The units.</param>
    /// <param name="tree">Their tree.</param>
    /// <param name="unit">The slot of the unit.</param>
    /// <param name="faults">Takes the fault.</param>
    internal static void Find(Table<Unit> units, UnitTree tree, int unit, InputFaultList faults)
    {
        if (tree.Circular.Contains(unit)) Add(units, unit, faults);
    }

    private static void Add(Table<Unit> units, int unit, InputFaultList faults)
    {
        Unit circular = units.Rows[unit]!;
        faults.Add("SMP0005", Subject.Of(circular.Id), unit, ".parent", [("parent", circular.Parent!.Value.Value)]);
    }
}
