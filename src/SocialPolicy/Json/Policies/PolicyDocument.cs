using System.Diagnostics.CodeAnalysis;

namespace SocialPolicy.Json;

/// <summary>A policy as it was read from a document, or everything that makes the document unusable.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class PolicyDocument
{
    internal PolicyDocument(Policy? policy, string name, ValueList<Diagnostic> diagnostics) =>
        (Policy, Name, Diagnostics) = (policy, name, diagnostics);

    /// <summary>The policy, or null where the document has a fault.</summary>
    public Policy? Policy { get; }

    /// <summary>The name of the document, as given to the reader.</summary>
    public string Name { get; }

    /// <summary>Everything that is wrong with the document (SMP0104), in the order in which it is written.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document can be used, so that there is a <see cref="Policy"/>.</summary>
    [MemberNotNullWhen(true, nameof(Policy))]
    public bool IsUsable => Policy is not null;
}
