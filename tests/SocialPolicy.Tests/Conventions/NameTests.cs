using System.Text.RegularExpressions;

namespace SocialPolicy.Tests;

/// <summary>Types bear everyday names from the field.</summary>
public partial class NameTests
{
    private static readonly string[] Namespaces =
        ["SocialPolicy", "SocialPolicy.Rules", "SocialPolicy.Json", "SocialPolicy.Output", "Microsoft.Extensions.DependencyInjection"];

    [Fact]
    public void No_type_is_named_like_the_library_or_after_nothing_in_particular() =>
        Assert.Empty(Library.Types.Where(type => Empty.IsMatch(type.Name)).Select(type => type.FullName));

    [Fact]
    public void Namespaces_are_few() =>
        Assert.Empty(Library.Types.Where(type => !Namespaces.Contains(type.Namespace)).Select(type => type.FullName));

    [GeneratedRegex("^SocialPolicy$|(Manager|Helper|Helpers|Util|Utils|Utility|Utilities|Impl)(`[0-9]+)?$")]
    private static partial Regex Empty { get; }
}
