using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class ClauseModifierTests
{
    private static readonly Clause Plain = EveryChannel.MustHaveOwner();

    [Fact]
    public void A_sentence_without_modifiers_has_none()
    {
        Assert.Equal(Selection.Everything, Plain.Where);
        Assert.True(Plain.Except.IsEmpty);
        Assert.Null(Plain.Severity);
        Assert.Null(Plain.Reason);
        Assert.Null(Plain.Name);
        Assert.Equal(SourceLocation.None, Plain.Location);
    }

    [Fact]
    public void Because_keeps_the_reason() => Assert.Equal(Plain with { Reason = new("it matters") }, Plain.Because("it matters"));

    [Fact]
    public void Because_takes_the_reason_in_German_too()
    {
        Assert.Equal(Plain with { Reason = new("it matters", "es zählt") }, Plain.Because("it matters", "es zählt"));
        Assert.Equal("it matters", Plain.Because("it matters", " ").Reason!.In(Language.German));
    }

    [Fact]
    public void WithSeverity_keeps_the_severity() => Assert.Equal(Severity.Info, Plain.WithSeverity(Severity.Info).Severity);

    [Fact]
    public void Named_keeps_the_name() => Assert.Equal("owners", Plain.Named("owners").Name);

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData(null)]
    public void Blank_reasons_and_names_are_none(string? blank)
    {
        Assert.Null(Plain.Because("x").Because(blank!).Reason);
        Assert.Null(Plain.Named("x").Named(blank!).Name);
    }

    [Fact]
    public void The_last_word_counts() =>
        Assert.Equal(
            Plain.Because("b").Named("d").WithSeverity(Severity.None),
            Plain.Because("a").Because("b").Named("c").Named("d").WithSeverity(Severity.Error).WithSeverity(Severity.None));

    [Fact]
    public void Modifiers_leave_the_sentence_they_continue_alone()
    {
        Clause reasoned = Plain.Because("a");
        _ = reasoned.Because("b").WithSeverity(Severity.Error).Named("n");
        Assert.Equal(new Clause(new MustHaveOwner()) { Reason = new("a") }, reasoned);
    }

    [Fact]
    public void Equality_looks_at_everything_but_the_place()
    {
        Clause elsewhere = Plain with { Location = new SourceLocation("somewhere.cs", 7, 0, "") };
        Assert.Equal(Plain, elsewhere);
        Assert.Equal(Plain.GetHashCode(), elsewhere.GetHashCode());
        Assert.NotEqual(Plain, Plain.Because("x"));
        Assert.NotEqual(Plain, Plain.Named("x"));
        Assert.NotEqual(Plain, Plain.WithSeverity(Severity.Error));
        Assert.NotEqual(Plain, On(Platform.X).MustHaveOwner());
        Assert.NotEqual(Plain, EveryChannel.Except(On(Platform.X)).MustHaveOwner());
        Assert.NotEqual(Plain, EveryChannel.MustHaveDeputies());
    }
}
