namespace SocialPolicy;

/// <summary>A channel that there may be, as selections see it.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Purpose">The purpose.</param>
/// <param name="Units">Those units that selections name in which the channel lies.</param>
/// <param name="Id">The id.</param>
/// <param name="People">How many people are active in the organization.</param>
internal readonly record struct ImaginedChannel(Platform Platform, Purpose Purpose, IReadOnlySet<UnitId> Units, string Id, int People)
{
    /// <summary>Whether a selection selects the channel.</summary>
    internal bool IsIn(Selection selection)
    {
        if (selection.Platforms is { } platforms && !platforms.Contains(Platform)) return false;
        if (selection.Purposes is { } purposes && !purposes.Contains(Purpose)) return false;
        if (selection.Units is { } units && !units.Any(Units.Contains)) return false;
        if (selection.Size is { } size && !size.IsMetBy(People)) return false;
        string id = Id;
        return selection.Ids is not { } patterns || patterns.Any(pattern => Glob.Matches(pattern, id));
    }
}
