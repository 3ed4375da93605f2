namespace SocialPolicy.Samples.Web;

/// <summary>Reads what is uploaded, up to a limit.</summary>
public static class Uploads
{
    /// <summary>How many bytes an organization document has at most: 8 MiB.</summary>
    public const int Largest = 8 * 1024 * 1024;

    private const int LongestName = 100;

    /// <summary>What is uploaded, or null where it is too large.</summary>
    public static async Task<byte[]?> Read(Stream body, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        byte[] piece = new byte[64 * 1024];
        int count;
        while ((count = await body.ReadAsync(piece, cancellationToken)) > 0)
        {
            if (content.Length + count > Largest) return null;
            content.Write(piece, 0, count);
        }

        return content.ToArray();
    }

    /// <summary>A name by which diagnostics can call a document, made from that of a file somewhere else.</summary>
    public static string NameOf(string? file)
    {
        string name = new([.. (file ?? "").Split('/', '\\')[^1].Where(letter => !char.IsControl(letter)).Take(LongestName)]);
        return string.IsNullOrWhiteSpace(name) ? "organization.json" : name;
    }
}
