using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Json.Policies;

/// <summary>An option that a document may also give by a word of the clause, such as the training of mustBeTrained by its name.</summary>
public class OptionAliasTests
{
    private static RuleCatalogue WithMotto { get; } =
        RuleCatalogue.Default.With(new MustHaveMotto(Roles.Leadership, 5), HouseRules.Default.MustHaveMotto, new OptionAlias("words", "because"));

    [Fact]
    public void The_word_is_taken_for_the_option_where_the_option_is_not_written() => Assert.Equal(
        Everyone.MustBeTrained("social-media-guideline", Every.Quarter),
        Read("""{ "require": "mustBeTrained", "name": "social-media-guideline", "validFor": "P3M", "everyone": true }"""));

    [Fact]
    public void The_word_says_what_it_says_for_every_clause_where_the_option_is_written() => Assert.Equal(
        People.MustBeTrained("law").Named("house/training"),
        Read("""{ "name": "house/training", "require": "mustBeTrained", "training": "law" }"""));

    [Fact]
    public void The_word_may_be_left_out() => Assert.Equal(
        People.MustBeTrained("law"), Read("""{ "require": "mustBeTrained", "training": "law" }"""));

    [Fact]
    public void An_option_that_is_null_is_not_written() => Assert.Equal(
        People.MustBeTrained("law"), Read("""{ "require": "mustBeTrained", "training": null, "name": "law" }"""));

    [Fact]
    public void Documents_are_written_with_the_option()
    {
        string named = PolicyJson.WriteToString(PolicyDocuments.Of(People.MustBeTrained("law").Named("house/training")));

        Assert.Contains("\"training\": \"law\"", named, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"house/training\"", named, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ways_come_back_equal()
    {
        foreach (Clause clause in new[] { People.MustBeTrained("law"), People.MustBeTrained("law").Named("law"), Everyone.MustBeTrained("a").Named("b") })
        {
            Policy policy = PolicyDocuments.Of(clause);
            Assert.Equal(policy, PolicyDocuments.RoundTrip(policy));
        }
    }

    [Fact]
    public void A_rule_of_ones_own_may_share_a_word_as_well()
    {
        Clause clause = PolicyDocuments.ReadClause("""{ "require": "mustHaveMotto", "authors": ["owner"], "because": 7 }""", WithMotto);

        Assert.Equal(new MustHaveMotto(Role.Owner, 7), clause.Rule);
        Assert.Null(clause.Reason);
        Assert.Equal(
            "short", PolicyDocuments.ReadClause("""{ "require": "mustHaveMotto", "authors": ["owner"], "words": 7, "because": "short" }""", WithMotto).Reason?.In(Language.English));
    }

    [Theory]
    [InlineData("""{ "require": "mustBeTrained" }""", "$.clauses[0]", "Clause 'mustBeTrained' needs the option 'training'")]
    [InlineData("""{ "require": "mustBeTrained", "name": 7 }""", "$.clauses[0].name", "'name' has the unusable value 7; expected: text")]
    [InlineData("""{ "require": "mustBeTrained", "name": " " }""", "$.clauses[0].name", "'training' must hold a text")]
    [InlineData("""{ "require": "mustBeTrained", "training": "" }""", "$.clauses[0].training", "'training' must hold a text")]
    [InlineData("""{ "require": "mustBeTrained", "training": 7, "name": "house" }""", "$.clauses[0].training", "'training' has the unusable value 7; expected: text")]
    [InlineData("""{ "require": "mustBeTrained", "training": "law", "name": 7 }""", "$.clauses[0].name", "'name' has the unusable value 7; expected: text")]
    [InlineData("""{ "require": "mustBeTrained", "name": "law", "everyone": true, "where": { "platforms": ["x"] } }""", "$.clauses[0].where", "by the organization's size only")]
    public void A_fault_is_found_where_it_is_written(string clause, string path, string message)
    {
        Diagnostic fault = Assert.Single(PolicyDocuments.Read($$"""{ "clauses": [{{clause}}] }""").Diagnostics);

        Assert.Equal(path, fault.Location.Path);
        Assert.Contains(message, fault.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("motto", "name")]
    [InlineData("words", "title")]
    [InlineData("words", "require")]
    public void An_alias_of_an_option_or_with_a_word_that_is_not_there_is_refused(string option, string word) =>
        Assert.Throws<ArgumentException>(() =>
            RuleCatalogue.Default.With(new MustHaveMotto(Roles.Leadership, 5), HouseRules.Default.MustHaveMotto, new OptionAlias(option, word)));

    private static Clause Read(string clause) => PolicyDocuments.ReadClause(clause);
}
