using System.Text.RegularExpressions;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public sealed partial class MessageResourceTests
{
    private static readonly Dictionary<string, string> English = MessageResources.English.ToDictionary(pair => pair.Key, pair => pair.Text);

    private static readonly string[] Messaging = [.. MessageResources.English.Select(pair => pair.Key).Where(key => MessageKey().IsMatch(key))];

    public static TheoryData<string> MessageKeys => new(Messaging);

    private static string Sources { get; } = string.Join('\n', Directory
        .GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    [Fact]
    public void Both_languages_have_the_same_keys_in_the_same_order_each_once()
    {
        Assert.Equal(MessageResources.English.Select(pair => pair.Key), MessageResources.German.Select(pair => pair.Key));
        Assert.Equal(MessageResources.English.Count, English.Count);
    }

    [Fact]
    public void Both_languages_have_the_same_placeholders_for_a_key() =>
        Assert.All(MessageResources.English.Zip(MessageResources.German), pair =>
            Assert.Equal(MessageResources.PlaceholdersOf(pair.First.Text), MessageResources.PlaceholdersOf(pair.Second.Text)));

    [Fact]
    public void Every_descriptor_has_a_title_and_a_message_in_both_languages() =>
        Assert.All(Descriptors.All, descriptor => Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.NotEmpty(descriptor.Title.In(language));
            Assert.NotEmpty(descriptor.Message.In(language));
        }));

    [Fact]
    public void Every_key_that_the_sources_write_has_a_text()
    {
        string[] keys = [.. WrittenKey().Matches(Sources).Select(match => match.Groups["key"].Value).Distinct(StringComparer.Ordinal)];
        Assert.Contains("SMP1003.nobody", keys);
        Assert.Contains("Option.below-one", keys);
        Assert.All(keys, key => Assert.Contains(key, English));
    }

    [Theory]
    [InlineData("SMP0204", "rule", "subject", "reason", "until", "approver")]
    [InlineData("SMP0004", "Message", "value", "duplicate")]
    [InlineData("SMP0007", "Message", "value")]
    [InlineData("Mistake.repeated", "On", "For", "In", "WithId", "Where")]
    public void A_key_that_the_sources_put_together_has_a_text(string stem, params string[] ends) =>
        Assert.All(ends, end => Assert.Contains($"{stem}.{end}", English));

    [Fact]
    public void Every_reason_for_which_a_document_breaks_has_a_text()
    {
        string[] reasons = [.. Reason().Matches(Sources).Select(match => match.Groups["reason"].Value)];
        Assert.NotEmpty(reasons);
        Assert.All(reasons, reason => Assert.Contains($"SMP0008.{reason}", English));
    }

    [Fact]
    public void Every_reason_for_which_a_policy_document_cannot_be_used_has_a_text()
    {
        string[] reasons = [.. PolicyReason().Matches(Sources).Select(match => match.Groups["reason"].Value)];
        Assert.Contains("unknown-verb", reasons);
        Assert.All(reasons.Concat(["value", "empty", "truncated", "not-json", "too-deep"]), reason => Assert.Contains($"Fault.{reason}", English));
    }

    [Fact]
    public void Every_detail_that_a_message_names_is_given_somewhere_in_the_sources() =>
        Assert.All(
            Messaging.SelectMany(key => MessageResources.PlaceholdersOf(English[key])),
            placeholder =>
            {
                string name = placeholder.Trim('{', '}').Split(':')[0];
                Assert.Contains($"\"{name}\"", Sources, StringComparison.Ordinal);
            });

    [Theory]
    [MemberData(nameof(MessageKeys))]
    public void A_message_is_well_formed_and_ends_without_a_full_stop(string key) => Assert.All(Enum.GetValues<Language>(), language =>
    {
        string text = Messages.Get(key, language);
        Assert.Matches(WellFormed(), text);
        Assert.False(text.EndsWith('.') || text.EndsWith(' '), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        Assert.DoesNotContain('{', MessageFormat.Fill(text, language, _ => "value"));
    });

    [GeneratedRegex(@"^(SMP\d{4}|Option|Mistake|Fault)\.(?!Title$)")]
    private static partial Regex MessageKey();

    [GeneratedRegex(@"""(?<key>(SMP\d{4}|Option|Mistake|Fault|Term)\.[A-Za-z][\w.-]*)""")]
    private static partial Regex WrittenKey();

    [GeneratedRegex(@"\(""reason"", ""(?<reason>[a-z-]+)""\)")]
    private static partial Regex Reason();

    [GeneratedRegex(@"faults\.Add(Unknown(Property)?)?\(""(?<reason>[a-z-]+)""")]
    private static partial Regex PolicyReason();

    /// <summary>Texts, placeholders, and optional parts that hold at least one placeholder and no further optional part.</summary>
    [GeneratedRegex(@"^([^\[\]{}]|\{\w+(:(term|every|step|since))?\}|\[([^\[\]{}]|\{\w+(:(term|every|step|since))?\})*\{\w+(:(term|every|step|since))?\}([^\[\]{}]|\{\w+(:(term|every|step|since))?\})*\])+$")]
    private static partial Regex WellFormed();
}
