using System.Security.Cryptography;
using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>The policy that the organization is held against, as a document and as a value.</summary>
internal sealed class PolicySource
{
    private PolicySource(Policy policy, byte[] document) =>
        (Policy, Document, Hash) = (policy, document, Convert.ToHexString(SHA256.HashData(document)));

    public Policy Policy { get; }

    public byte[] Document { get; }

    public string Hash { get; }

    /// <summary>Reads the file named <c>Policy</c> in the configuration, or the sample's own policy where none is named.</summary>
    public static PolicySource Open(IConfiguration configuration, string contentRoot)
    {
        if (configuration["Policy"] is not { Length: > 0 } file) return Read(SampleCompany.Policy(), "muster-policy.json");
        string path = Path.Combine(contentRoot, file);
        return Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a policy.</summary>
    /// <exception cref="InvalidOperationException">The policy is unusable; the message names every fault.</exception>
    public static PolicySource Read(byte[] document, string name)
    {
        PolicyDocument read = PolicyJson.Read(document, name);
        return read.IsUsable
            ? new PolicySource(read.Policy, document)
            : throw new InvalidOperationException("The policy is unusable:\n" + string.Join('\n', read.Diagnostics));
    }
}
