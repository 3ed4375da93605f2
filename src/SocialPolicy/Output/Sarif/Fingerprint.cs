using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SocialPolicy.Rules;

namespace SocialPolicy.Output;

/// <summary>By what a diagnostic is known from one log to the next, wherever it is written and in whatever language.</summary>
internal static class Fingerprint
{
    /// <summary>The name under which logs have it. What goes into it changes under another name only.</summary>
    internal const string Name = "socialPolicyDiagnostic/v1";

    private const int Length = 16;

    /// <summary>What such diagnostics name without being others for it.</summary>
    private static readonly string[] Circumstances = ["count", "exception", "exceptionMessage"];

    internal static string Of(Diagnostic diagnostic)
    {
        var identity = new List<string>
        {
            diagnostic.Id,
            // A waiver has no id but its position.
            diagnostic.Subject.Kind == SubjectKind.Waiver ? Names.Of(SubjectKind.Waiver) : diagnostic.Subject.ToString(),
            diagnostic.Related.IsEmpty ? "" : diagnostic.Related[0].ToString(),
            DayText(diagnostic.Gap?.From),
            DayText(diagnostic.Gap?.To),
        };
        // Of one subject there may be several that only what they name tells apart.
        if (diagnostic.Descriptor.IsOfInputOrPolicy)
        {
            identity.AddRange(diagnostic.Properties
                .Where(property => !Circumstances.Contains(property.Name) && !IsSuggestedFromTheOrganization(diagnostic, property))
                .Select(property => $"{property.Name}={property.Value}"));
        }

        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', identity)));
        return Convert.ToHexStringLower(hash.AsSpan(0, Length));
    }

    /// <summary>Which id is nearest to one that is not known changes with whatever else the organization has.</summary>
    private static bool IsSuggestedFromTheOrganization(Diagnostic diagnostic, DiagnosticProperty property) =>
        property.Name == "nearest" && (diagnostic.Id == Descriptors.SMP0002.Id || (diagnostic.Id == Descriptors.SMP0203.Id && Subject.TryParse(property.Value, out _)));

    private static string DayText(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
