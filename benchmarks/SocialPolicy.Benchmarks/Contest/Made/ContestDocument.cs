using SocialPolicy.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>An organization as a document in UTF-8.</summary>
internal static class ContestDocument
{
    internal static byte[] Indented(Organization organization) => OrganizationJson.WriteToUtf8(organization);

    /// <summary>The document without the white space between its words.</summary>
    internal static byte[] Minified(Organization organization)
    {
        using var minified = new MemoryStream();
        using (var minifying = new MinifyingStream(minified)) OrganizationJson.Write(organization, minifying);
        return minified.ToArray();
    }
}
