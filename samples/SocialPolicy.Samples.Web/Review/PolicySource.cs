using System.Security.Cryptography;
using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>The policy that the organization is held against, as a document and as a value.</summary>
internal sealed class PolicySource
{
    // The presets' reasons are in it as well.
    private const string English = "en";

    private PolicySource(Policy policy, byte[] document, string language) =>
        (Policy, Document, Hash, Language) = (policy, document, Convert.ToHexString(SHA256.HashData(document)), language);

    public Policy Policy { get; }

    public byte[] Document { get; }

    public string Hash { get; }

    /// <summary>The code of the language in which the policy states its reasons, such as <c>de</c>.</summary>
    public string Language { get; }

    /// <summary>Reads the file named <c>Policy</c> in the configuration, or the sample's own policy where none is named.</summary>
    public static PolicySource Open(IConfiguration configuration, string contentRoot)
    {
        if (configuration["Policy"] is not { Length: > 0 } file) return Read(SampleCompany.Policy(), "muster-policy.json");
        string path = Path.Combine(contentRoot, file);
        return Read(File.ReadAllBytes(path), path, configuration["PolicyLanguage"] is { Length: > 0 } language ? language : English);
    }

    /// <summary>Reads a policy.</summary>
    /// <exception cref="InvalidOperationException">The policy is unusable; the message names every fault.</exception>
    public static PolicySource Read(byte[] document, string name, string language = English)
    {
        PolicyDocument read = PolicyJson.Read(document, name);
        return read.IsUsable
            ? new PolicySource(read.Policy, document, language)
            : throw new InvalidOperationException("The policy is unusable:\n" + string.Join('\n', read.Diagnostics));
    }
}
