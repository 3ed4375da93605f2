namespace SocialPolicy;

/// <summary>SMP0005: each unit that is its own ancestor.</summary>
internal static class UnitCircles
{
    internal static void Find(Table<Unit> units, InputFaultList faults)
    {
        UnitFacts tree = UnitFacts.Of(units);
        foreach (int unit in tree.OwnAncestors())
        {
            Unit circular = units.Rows[unit]!;
            faults.Add("SMP0005", Subject.Of(circular.Id), unit, ".parent", [("parent", circular.Parent!.Value.Value)]);
        }
    }
}
