using Microsoft.Extensions.DependencyInjection;

namespace SocialPolicy.Hosting;

/// <summary>Which sections of the configuration a host has read, so that several parts of a program may name the same one.</summary>
internal sealed class ReadSections
{
    // The configuration compares its keys in this way too.
    private readonly HashSet<string> _paths = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What earlier calls have read, or nothing, to be remembered among the services.</summary>
    internal static ReadSections Of(IServiceCollection services)
    {
        foreach (ServiceDescriptor service in services)
        {
            if (service is { IsKeyedService: false, ImplementationInstance: ReadSections known }) return known;
        }

        var sections = new ReadSections();
        services.AddSingleton(sections);
        return sections;
    }

    /// <summary>Remembers a section, and tells whether it is new.</summary>
    internal bool Add(string path) => _paths.Add(path);
}
