namespace SocialPolicy.Json;

/// <summary>The names under which schemas lie that a document's schema refers to in several places.</summary>
internal static class SchemaNames
{
    internal const string Platform = "platform";
    internal const string Competence = "competence";
    internal const string Topic = "topic";
    internal const string Role = "role";
    internal const string ResponseLimit = "responseLimit";
    internal const string ReviewedDocument = "reviewedDocument";
    internal const string Clause = "clause";
    internal const string Selection = "selection";
    internal const string SizeSelection = "sizeSelection";
    internal const string Severity = "severity";
    internal const string Reason = "reason";
}
