using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>An organization as it was read from a document, and what is wrong with the document.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class OrganizationDocument
{
    private readonly Lazy<ValueList<Diagnostic>> _diagnostics;

    internal OrganizationDocument(Organization organization, string name, bool isComplete, IReadOnlyCollection<InputFault> faults)
    {
        (Organization, Name, IsComplete) = (organization, name, isComplete);
        _diagnostics = new(() => InputDiagnostics.Of(faults, organization));
    }

    /// <summary>The organization; what could not be read is missing from it.</summary>
    public Organization Organization { get; }

    /// <summary>The name of the document, as given to the reader.</summary>
    public string Name { get; }

    /// <summary>Whether the document was read to its end; false where it breaks off (SMP0008).</summary>
    public bool IsComplete { get; }

    /// <summary>Everything that is wrong with the document (SMP0001 to SMP0008), in the order of all diagnostics: by kind
    /// of subject, then by its position, then by id.</summary>
    public ValueList<Diagnostic> Diagnostics => _diagnostics.Value;
}
