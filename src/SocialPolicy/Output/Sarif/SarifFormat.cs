using System.Reflection;

namespace SocialPolicy.Output;

/// <summary>A log in SARIF 2.1.0, the format in which code scanning services and viewers take results.</summary>
/// <remarks>
/// <para>Every diagnostic is a result, but for what keeps an evaluation from being complete: a rule that threw and a document that
/// breaks off (SMP0201, SMP0008) are notifications of the run, and so is a policy that cannot be used (SMP0104). Where there
/// is one, the run was not successful.</para>
/// <para>A result has a fingerprint of id, subject, first related subject and gap, which stays the same when the document is
/// rearranged. Of diagnostics about the input, which share these, what they name is part of it; a waiver counts by what it
/// says, a report by its position. Suppressed results are accepted suppressions with reason, approver and end.</para>
/// <para>Names of documents are taken as paths from <see cref="Root"/>, under the name <c>SRCROOT</c>.</para>
/// </remarks>
public sealed record SarifFormat : OutputFormat
{
    private static readonly string LibraryVersion =
        typeof(SarifFormat).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>The version of the tool; that of the library by default.</summary>
    /// <exception cref="ArgumentException">The value is null or empty.</exception>
    public string ToolVersion
    {
        get;
        init => field = string.IsNullOrEmpty(value) ? throw new ArgumentException("The version is empty.", nameof(value)) : value;
    } = LibraryVersion;

    /// <summary>Where the tool is explained; null for <see cref="HelpBase"/>.</summary>
    /// <exception cref="ArgumentException">The value is relative.</exception>
    public Uri? InformationUri
    {
        get;
        init => field = Folders.Checked(value, nameof(value));
    }

    /// <summary>The address from which the relative links of rules lead to their pages, or null to leave those links out.</summary>
    /// <exception cref="ArgumentException">The value is relative.</exception>
    public Uri? HelpBase
    {
        get;
        init => field = Folders.Checked(value, nameof(value));
    }

    /// <summary>The folder from which the names of documents lead to them, mostly the root of a repository; null where readers know it.</summary>
    /// <exception cref="ArgumentException">The value is relative.</exception>
    public Uri? Root
    {
        get;
        init => field = Folders.Checked(value, nameof(value));
    }

    /// <summary>When the evaluation began, or null to leave it out.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the evaluation ended, or null to leave it out.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>An earlier log, or null. With one, every result says whether it is new, unchanged or updated, and results that are gone are written as absent.</summary>
    public SarifBaseline? Baseline { get; init; }

    /// <inheritdoc/>
    protected internal override void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation, Stream utf8)
    {
        using var output = new JsonOutput(utf8);
        new SarifLog(output, this, evaluation).Write(diagnostics);
        output.End(utf8);
    }
}
