using PublicApiGenerator;

namespace SocialPolicy.Tests;

/// <summary>What the package promises. A change here is a change for everybody who uses it.</summary>
public class PublicSurfaceTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    };

    [Fact]
    public void The_public_surface_changes_on_purpose_only() => Snapshots.Match(Library.Assembly.GeneratePublicApi(Options));
}
