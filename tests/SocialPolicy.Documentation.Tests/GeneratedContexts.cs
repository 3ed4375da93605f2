using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SocialPolicy.Documentation.Tests;

/// <summary>Stands in for what the JSON source generator adds to the contexts that a page declares.</summary>
internal static partial class GeneratedContexts
{
    public static string Of(string source)
    {
        var parts = new StringBuilder();
        foreach (Match context in Declaration().Matches(source))
        {
            string name = context.Groups["context"].Value;
            parts.AppendLine(CultureInfo.InvariantCulture, $$"""
                internal sealed partial class {{name}}
                {
                    private {{name}}() : base(null) { }
                    public static {{name}} Default { get; } = new();
                    protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                    public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
                """);
            foreach (Capture type in context.Groups["type"].Captures)
                parts.AppendLine(CultureInfo.InvariantCulture, $"    public System.Text.Json.Serialization.Metadata.JsonTypeInfo<{type}> {type} => throw new NotSupportedException();");
            parts.AppendLine("}");
        }

        return parts.ToString();
    }

    [GeneratedRegex(@"(\[JsonSerializable\(typeof\((?<type>\w+)\)\)\]\s*)+internal sealed partial class (?<context>\w+) : JsonSerializerContext;", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();
}
