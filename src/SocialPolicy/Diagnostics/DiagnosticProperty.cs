namespace SocialPolicy;

/// <summary>Something that a diagnostic names: a date, a number, a list of competences.</summary>
/// <remarks>Immutable. Compares by name and value.</remarks>
public sealed record DiagnosticProperty
{
    internal DiagnosticProperty(string name, object raw) => (Name, Raw) = (name, raw);

    /// <summary>The name in camelCase, the same in every language.</summary>
    public string Name { get; }

    /// <summary>The value for programs: dates in ISO 8601, names as documents write them, lists separated by comma and space.</summary>
    public string Value => Wording.Invariant(Raw);

    /// <summary>The value as the rule gave it, from which each language makes its own words.</summary>
    internal object Raw { get; }

    /// <summary>The name and the value.</summary>
    public override string ToString() => $"{Name} = {Value}";
}
