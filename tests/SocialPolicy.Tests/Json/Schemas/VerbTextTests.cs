using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SocialPolicy.Json;
using SocialPolicy.Rules;
using SocialPolicy.Tests.Json.Policies;

namespace SocialPolicy.Tests.Json.Schemas;

/// <summary>What schemas say of the library's verbs is what the code's documentation says of the rules.</summary>
public partial class VerbTextTests
{
    private const string Texts = "src/SocialPolicy/Json/Schemas/VerbTexts.resx";

    [Fact]
    public void The_texts_of_verbs_are_those_of_the_code()
    {
        string head = File.ReadAllText(Repository.PathOf("src/SocialPolicy/Diagnostics/Messages.English.resx"));
        var expected = new StringBuilder(head[..head.IndexOf("  <!--", StringComparison.Ordinal)]);
        foreach ((string key, string text) in OfCode())
            expected.Append(System.Globalization.CultureInfo.InvariantCulture, $"  <data name=\"{key}\" xml:space=\"preserve\">\n    <value>{Escaped(text)}</value>\n  </data>\n");
        expected.Append("</root>\n");

        string published = Repository.PathOf(Texts);
        if (File.ReadAllText(published) == expected.ToString()) return;
        string renewed = Path.Combine(Path.GetTempPath(), "VerbTexts.resx");
        File.WriteAllText(renewed, expected.ToString());
        Assert.Fail($"The documentation of the rules says something else. Renew the texts, then the schema: cp {renewed} {published}");
    }

    [Fact]
    public void Every_verb_and_every_option_is_explained()
    {
        foreach (RuleForm form in RuleCatalogue.Default.Forms)
        {
            Assert.NotNull(SchemaTexts.OfVerb(form.Verb));
            Assert.All(form.OptionNames, option => Assert.True(SchemaTexts.OfOption(form.Verb, option) is not null, $"{form.Verb}.{option}"));
        }
    }

    private static SortedDictionary<string, string> OfCode()
    {
        XElement[] members = [.. XDocument.Load(Path.Combine(AppContext.BaseDirectory, "SocialPolicy.xml")).Descendants("member")];
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (Type type in RuleSamples.Types)
        {
            string verb = Rule.CamelCase(type.Name);
            XElement rule = Member($"T:{type.FullName}")!;
            texts[verb] = Plain(rule.Element("summary")!);
            foreach (XElement option in rule.Elements("param")) texts[$"{verb}.{Rule.CamelCase((string)option.Attribute("name")!)}"] = Plain(option);
            foreach (System.Reflection.PropertyInfo option in type.GetProperties().Where(property => property.CanWrite))
            {
                if (Member($"P:{type.FullName}.{option.Name}")?.Element("summary") is { } summary)
                    texts.TryAdd($"{verb}.{Rule.CamelCase(option.Name)}", Plain(summary));
            }
        }

        return texts;

        XElement? Member(string name) => members.FirstOrDefault(member => (string?)member.Attribute("name") == name);
    }

    private static string Plain(XElement element)
    {
        IEnumerable<string> parts = element.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => Kebab().Replace(((string)see.Attribute("cref")!).Split('.')[^1], "-").ToLowerInvariant(),
            XElement { Name.LocalName: "c" } code => $"'{code.Value}'",
            XElement other => other.Value,
            _ => ((XText)node).Value,
        });
        return Blank().Replace(string.Concat(parts), " ").Trim();
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("(?<!^)(?=[A-Z])")]
    private static partial Regex Kebab();
}
