using static SocialPolicy.Grammar;

namespace Acme.SocialMedia.Tests;

public class MustHaveHandleTests
{
    private static readonly Clause Clause = EveryChannel.MustHaveHandle("@acme");

    [Theory]
    [InlineData("@acme")]
    [InlineData("@acme_help")]
    [InlineData("@ACME")]
    public void A_handle_of_the_house_is_in_order(string handle) => Assert.Empty(Clause.Evaluate(With(handle)).Found());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("@other")]
    [InlineData("acme")]
    public void No_handle_and_another_one_are_at_fault(string? handle) =>
        Assert.Equal(["Warning ACME001 channel:x-main"], Clause.Evaluate(With(handle)).Found());

    [Fact]
    public void It_says_what_is_wrong_in_both_languages()
    {
        Assert.Equal(["Channel 'x-main' has no handle", "Kanal 'x-main' hat keinen Kontonamen"], Messages(null));
        Assert.Equal(
            [
                "Channel 'x-main' has the handle '@other', which does not begin with '@acme'",
                "Kanal 'x-main' hat den Kontonamen '@other', der nicht mit '@acme' beginnt",
            ],
            Messages("@other"));
    }

    [Fact]
    public void It_names_the_handle_for_programs() =>
        Assert.Equal(["handle = @other", "prefix = @acme"], Assert.Single(Clause.Evaluate(With("@other")).Diagnostics).Properties.Select(property => property.ToString()));

    [Fact]
    public void Channels_that_do_not_run_are_not_asked() => Assert.Empty(Clause.Evaluate(House.Empty with
    {
        Channels = [House.Channel("x-main", null) with { Status = ChannelStatus.Retired }],
    }).Found());

    [Fact]
    public void Nothing_to_begin_with_makes_the_policy_unusable()
    {
        var thrown = Assert.Throws<PolicyException>(() => Policy.Define("House").With(EveryChannel.MustHaveHandle(" ")).Build());

        Assert.Contains("prefix", Assert.Single(thrown.Diagnostics).GetMessage(Language.English), StringComparison.Ordinal);
    }

    private static Organization With(string? handle) => House.Empty with { Channels = [House.Channel("x-main", handle)] };

    private static string[] Messages(string? handle)
    {
        Diagnostic diagnostic = Assert.Single(Clause.Evaluate(With(handle)).Diagnostics);
        return [diagnostic.GetMessage(Language.English), diagnostic.GetMessage(Language.German)];
    }
}
