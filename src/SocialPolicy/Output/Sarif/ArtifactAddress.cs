namespace SocialPolicy.Output;

/// <summary>Addresses of documents, which are known by names: mostly paths of files, on one system or another.</summary>
internal static class ArtifactAddress
{
    /// <summary>What deterministic builds write in place of the root of the sources.</summary>
    private const string MappedRoot = "/_/";

    /// <summary>The address of a document, relative where it lies in the root.</summary>
    /// <param name="document">The name of the document.</param>
    /// <param name="root">The folder from which relative paths lead, or null.</param>
    internal static (string Address, bool IsRelative) Of(string document, Uri? root)
    {
        string path = document.Replace('\\', '/');
        if (path.StartsWith(MappedRoot, StringComparison.Ordinal)) path = path[MappedRoot.Length..];
        if (AbsoluteOf(path) is { } absolute) return Within(absolute, root);
        string relative = Escaped(path);
        bool leadsUp = path.Split('/').Contains("..");
        if (leadsUp && root is not null) return Within(new Uri(root, relative), root);
        return (relative, !leadsUp);
    }

    private static Uri? AbsoluteOf(string path)
    {
        bool hasDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/';
        if (hasDrive) return new Uri($"file:///{path[0]}:{Escaped(path[2..])}");
        if (path.StartsWith("//", StringComparison.Ordinal)) return Uri.TryCreate($"file:{Escaped(path)}", UriKind.Absolute, out Uri? share) ? share : null;
        if (path.StartsWith('/')) return new Uri($"file://{Escaped(path)}");
        return path.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(path, UriKind.Absolute, out Uri? address) ? address : null;
    }

    private static (string Address, bool IsRelative) Within(Uri address, Uri? root)
    {
        string whole = address.AbsoluteUri;
        bool isWithin = root is not null && whole.Length > root.AbsoluteUri.Length && whole.StartsWith(root.AbsoluteUri, StringComparison.Ordinal);
        return isWithin ? (whole[root!.AbsoluteUri.Length..], true) : (whole, false);
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Where(part => part != ".").Select(Uri.EscapeDataString));
}
