using System.Text.Json.Serialization;
using SocialPolicy.Json;

namespace Acme.SocialMedia;

/// <summary>The house's rules in policy documents.</summary>
public static class AcmeRules
{
    public static RuleCatalogue Catalogue { get; } = RuleCatalogue.Default
        .With(new MustHaveHandle(), AcmeJson.Default.MustHaveHandle)
        .With(new MustGoOutWithin(default, default), AcmeJson.Default.MustGoOutWithin);
}

[JsonSerializable(typeof(MustHaveHandle))]
[JsonSerializable(typeof(MustGoOutWithin))]
internal sealed partial class AcmeJson : JsonSerializerContext;
