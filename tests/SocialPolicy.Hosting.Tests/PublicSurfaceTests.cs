using PublicApiGenerator;
using SocialPolicy.Tests;

namespace SocialPolicy.Hosting.Tests;

/// <summary>What the package for hosts promises. A change here is a change for everybody who uses it.</summary>
public class PublicSurfaceTests
{
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
    };

    [Fact]
    public void The_public_surface_changes_on_purpose_only() =>
        Snapshots.Match(typeof(Microsoft.Extensions.Hosting.SocialPolicyHostExtensions).Assembly.GeneratePublicApi(Options));
}
