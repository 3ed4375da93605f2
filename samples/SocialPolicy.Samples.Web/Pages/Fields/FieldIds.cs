namespace SocialPolicy.Samples.Web.Pages.Fields;

/// <summary>The ids of fields, by which labels and faults lead to them.</summary>
internal static class FieldIds
{
    public static string Of(string name) => "field-" + name.Replace("Input.", "", StringComparison.Ordinal)
        .Replace('[', '-').Replace("].", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).ToLowerInvariant();
}
