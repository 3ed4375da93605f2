using System.Reflection;
using System.Text.RegularExpressions;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public class DescriptorConventionTests
{
    private static readonly string[] Ids = [.. Descriptors.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<RuleDescriptor> All { get; } = [.. Descriptors.All];

    [Fact]
    public void Ids_ascend_and_none_is_used_twice() => Assert.Equal(Ids.Distinct().Order(StringComparer.Ordinal), Ids);

    [Fact]
    public void Every_descriptor_is_in_the_list() =>
        Assert.Equal(
            typeof(Descriptors).GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Where(property => property.PropertyType == typeof(RuleDescriptor))
                .Select(property => property.Name)
                .Order(StringComparer.Ordinal),
            Ids);

    [Theory]
    [MemberData(nameof(All))]
    public void A_descriptor_is_named_by_its_id(RuleDescriptor descriptor)
    {
        Assert.Matches(new Regex("^SMP[0-9]{4}$"), descriptor.Id);
        Assert.Same(descriptor, typeof(Descriptors).GetProperty(descriptor.Id)!.GetValue(null));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_descriptor_has_texts_in_both_languages_and_a_page(RuleDescriptor descriptor)
    {
        foreach (LocalizableText text in new[] { descriptor.Title, descriptor.Message })
        {
            Assert.NotEqual("", text.In(Language.English));
            Assert.NotEqual("", text.In(Language.German));
            Assert.NotEqual(text.In(Language.English), text.In(Language.German));
        }

        Assert.Equal($"docs/rules/{descriptor.Id}.md", descriptor.HelpLink);
        Assert.NotEqual(Severity.None, descriptor.DefaultSeverity);
    }
}
