using System.Text;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

/// <summary>Reads documents that tests write down.</summary>
internal static class Documents
{
    public const string Name = "muster.json";

    public static OrganizationDocument Read(string json) => OrganizationJson.Read(Encoding.UTF8.GetBytes(json), Name);

    public static Organization Organization(string json)
    {
        OrganizationDocument document = Read(json);
        Assert.Empty(Lines(document));
        return document.Organization;
    }

    /// <summary>The diagnostics as <c>line,column id subject path name=value; …</c>.</summary>
    public static string[] Faults(string json) => Lines(Read(json));

    public static string[] Lines(OrganizationDocument document) => [.. document.Diagnostics.Select(Line)];

    /// <summary>The only channel of a document, which has the id <c>x</c> and the given properties besides.</summary>
    public static string Channel(string properties) => $$"""{"channels":[{"id":"x","platform":"x",{{properties}}}]}""";

    public static string Person(string properties) => $$"""{"people":[{"id":"x",{{properties}}}]}""";

    private static string Line(Diagnostic diagnostic)
    {
        SourceLocation at = diagnostic.Location;
        string details = string.Join("; ", diagnostic.Properties.Select(property => $"{property.Name}={property.Value}"));
        return FormattableString.Invariant($"{at.Line},{at.Column} {diagnostic.Id} {diagnostic.Subject} {at.Path} {details}").TrimEnd();
    }
}
