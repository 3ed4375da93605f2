using CsCheck;
using NJsonSchema;
using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

/// <summary>What the standard's own schema says of logs.</summary>
public class SarifSchemaTests
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(File.ReadAllText(Repository.PathOf("tests/SocialPolicy.Tests/Data/sarif-2.1.0.schema.json"))).GetAwaiter().GetResult();

    [Fact]
    public void The_schema_can_tell() => Assert.NotEmpty(Schema.Validate("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "nam": 1 } } }] }"""));

    [Fact]
    public void Every_log_keeps_to_the_schema()
    {
        SarifBaseline earlier = SarifReading.Baseline(Everything.BrokenOff.ToText(new SarifFormat()));
        SarifFormat[] formats =
        [
            new(),
            new() { Language = Language.German },
            (SarifFormat)Formats.Named(nameof(SarifFormat)),
            new() { Baseline = earlier, InformationUri = Formats.Pages, ToolVersion = "2026 preview" },
        ];
        foreach (SarifFormat format in formats)
        {
            foreach (Evaluation evaluation in new[] { Everything.Evaluation, Everything.WithoutPlaces, Everything.BrokenOff, Everything.InOrder })
                AssertValid(evaluation.ToText(format));
            AssertValid(Everything.OfPolicy.ToText(format));
            AssertValid(Array.Empty<Diagnostic>().ToText(format));
        }
    }

    [Fact]
    public void The_log_of_any_evaluation_keeps_to_the_schema() => Cases.Any.Sample(
        random => AssertValid(random.Policy.Evaluate(random.Organization, random.Now).ToText(new SarifFormat())),
        iter: 30);

    private static void AssertValid(string log) => Assert.Equal("", string.Join('\n', Schema.Validate(log).Select(fault => $"{fault.Path}: {fault.Kind}")));
}
