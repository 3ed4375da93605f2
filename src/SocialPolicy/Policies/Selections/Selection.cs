using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SocialPolicy;

/// <summary>Which channels a clause is about. Every selector that is set must hold; one that is null does not narrow.</summary>
/// <remarks>Immutable. Compares by value. A list means any of its elements; an empty list selects nothing.</remarks>
public sealed record Selection
{
    /// <summary>The selection of every channel.</summary>
    public static Selection Everything { get; } = new();

    /// <summary>The platforms, or null.</summary>
    public ValueList<Platform>? Platforms { get; init; }

    /// <summary>The purposes, or null.</summary>
    public ValueList<Purpose>? Purposes { get; init; }

    /// <summary>The units, each with all units below it, or null.</summary>
    public ValueList<UnitId>? Units { get; init; }

    /// <summary>The ids of channels, or null; <c>*</c> stands for any characters, none included.</summary>
    public ValueList<string>? Ids { get; init; }

    /// <summary>The organization's size, or null.</summary>
    public OrganizationSize? Size { get; init; }

    /// <summary>Whether no selector is set, so that every channel is selected.</summary>
    public bool IsEverything => this == Everything;

    /// <summary>Whether some selector is set other than the organization's size.</summary>
    public bool NarrowsChannels => Platforms is not null || Purposes is not null || Units is not null || Ids is not null;

    /// <summary>Prints the selectors that are set, and only those.</summary>
    [SuppressMessage("CodeQuality", "IDE0051:Remove unused private members", Justification = "The record's ToString calls it.")]
    private bool PrintMembers(StringBuilder builder)
    {
        int start = builder.Length;
        Print(nameof(Platforms), Platforms);
        Print(nameof(Purposes), Purposes);
        Print(nameof(Units), Units);
        Print(nameof(Ids), Ids);
        Print(nameof(Size), Size);
        return builder.Length > start;

        void Print(string name, object? value)
        {
            if (value is not null) builder.Append(builder.Length > start ? ", " : "").Append(name).Append(" = ").Append(value);
        }
    }
}
