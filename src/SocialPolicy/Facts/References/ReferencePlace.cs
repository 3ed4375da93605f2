namespace SocialPolicy;

/// <summary>Where in an entity a reference stands. Its path is made only where somebody asks: most references resolve.</summary>
/// <param name="Property">The property: <c>owner</c>, <c>reporting.to</c>.</param>
/// <param name="Index">The position in the property's list, or −1 where it is none.</param>
/// <param name="Rest">The property inside the list's element, or null.</param>
/// <param name="Key">The name under which the property holds the reference, or null.</param>
internal readonly record struct ReferencePlace(string Property, int Index = -1, string? Rest = null, string? Key = null)
{
    /// <summary>The path inside the entity, such as <c>.approval[2].by</c>.</summary>
    internal string ToSuffix()
    {
        if (Key is not null) return JsonPath.Property($".{Property}", Key);
        string list = Index < 0 ? "" : FormattableString.Invariant($"[{Index}]");
        return $".{Property}{list}{(Rest is null ? "" : "." + Rest)}";
    }
}
