namespace SocialPolicy.Json;

/// <summary>The names of the properties of a policy document. A clause has its rule's options besides.</summary>
internal static class PolicyNames
{
    internal const string Schema = "$schema";
    internal const string Name = "name";
    internal const string Rules = "rules";
    internal const string Include = "include";
    internal const string Clauses = "clauses";
    internal const string Severities = "severities";

    internal const string Preset = "preset";
    internal const string Without = "without";

    internal const string Require = "require";
    internal const string Where = "where";
    internal const string Except = "except";
    internal const string Severity = "severity";
    internal const string Because = "because";

    internal const string English = "en";
    internal const string German = "de";

    internal const string Platforms = "platforms";
    internal const string Purposes = "purposes";
    internal const string Units = "units";
    internal const string Ids = "ids";
    internal const string OrganizationSize = "organizationSize";
    internal const string AtMost = "atMost";
    internal const string MoreThan = "moreThan";

    internal static readonly ValueList<string> OfDocument = [Schema, Name, Rules, Include, Clauses, Severities];
    internal static readonly ValueList<string> OfInclusion = [Preset, Without];
    internal static readonly ValueList<string> OfClause = [Name, Require, Where, Except, Severity, Because];
    internal static readonly ValueList<string> OfReason = [English, German];
    internal static readonly ValueList<string> OfSelection = [Platforms, Purposes, Units, Ids, OrganizationSize];
    internal static readonly ValueList<string> OfSize = [AtMost, MoreThan];
}
