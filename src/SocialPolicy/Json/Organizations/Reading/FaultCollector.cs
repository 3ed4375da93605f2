namespace SocialPolicy.Json;

/// <summary>Collects faults while an entity is read, and settles their subject and place when it ends.</summary>
internal sealed class FaultCollector(string document)
{
    private readonly List<PendingFault> _pending = [];
    private readonly List<InputFault> _settled = [];

    /// <summary>The settled faults, in the order of the document.</summary>
    internal IReadOnlyList<InputFault> Settled => _settled;

    internal void Add(PendingFault fault) => _pending.Add(fault);

    /// <summary>Reports that an object is left out for want of a property: as the value that is unusable, where there was one.</summary>
    /// <param name="start">Where the object starts.</param>
    /// <param name="path">The path of the object.</param>
    /// <param name="property">The property that it must have.</param>
    /// <param name="kind">What the object is.</param>
    internal void LeaveOut(int start, string path, string property, string kind)
    {
        string valuePath = $"{path}.{property}";
        // What was found in earlier objects lies before the start of this one.
        for (int i = _pending.Count - 1; i >= 0 && _pending[i].Offset >= start; i--)
        {
            if (_pending[i] is not { Rule: InputRules.UnusableValue } unusable || unusable.Path != valuePath) continue;
            if (unusable.Details.Any(detail => detail.Name == "duplicate")) continue;
            (string, object)[] rest = [.. unusable.Details.Where(detail => detail.Name != "property")];
            _pending[i] = unusable with { Rule = InputRules.LeftOut, Details = [("property", property), ("kind", kind), .. rest] };
            return;
        }

        Add(new(InputRules.LeftOut, start, path, [("property", property), ("kind", kind)]));
    }

    /// <summary>Turns what is pending into faults of a subject. All of it lies at or behind where the tracker stands.</summary>
    internal void Settle(ref PlaceTracker places, Subject subject, int position)
    {
        if (_pending.Count == 0) return;
        // OrderBy is stable: what is found at the same place stays in the order in which it was found.
        foreach (PendingFault fault in _pending.OrderBy(fault => fault.Offset))
        {
            Place place = places.MoveTo(fault.Offset);
            _settled.Add(new(fault.Rule, subject, position, new(document, place.Line, place.Column, fault.Path), fault.Details));
        }

        _pending.Clear();
    }
}
