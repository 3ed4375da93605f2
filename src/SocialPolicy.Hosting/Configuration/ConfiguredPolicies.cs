using Microsoft.Extensions.Configuration;

namespace SocialPolicy.Hosting;

/// <summary>The policies of a section of the configuration.</summary>
internal static class ConfiguredPolicies
{
    private const string File = "File";

    internal static void AddTo(PolicyOptions options, IConfigurationSection section, string contentRoot)
    {
        options.Default ??= section["Default"];
        foreach (IConfigurationSection policy in section.GetSection("Policies").GetChildren())
        {
            if (policy[File] is { } file) options.Add(policy.Key, () => Open(file, contentRoot, policy), file);
            else options.Add(policy.Key, () => ConfigurationDocument.Open(policy), policy.Path);
        }
    }

    private static FileStream Open(string file, string contentRoot, IConfigurationSection policy)
    {
        if (policy.GetChildren().FirstOrDefault(child => !child.Key.Equals(File, StringComparison.OrdinalIgnoreCase)) is { } other)
        {
            throw new InvalidOperationException(
                $"The configuration's '{policy.Path}' names a file and has '{other.Key}' besides: write all of the policy in the file, or all of it in the configuration.");
        }

        string path = Path.Combine(contentRoot, file);
        try
        {
            return System.IO.File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"The configuration's '{policy.Path}:{File}' names '{file}', and '{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
