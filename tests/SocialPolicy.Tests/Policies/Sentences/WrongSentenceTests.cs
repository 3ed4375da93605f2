namespace SocialPolicy.Tests;

/// <summary>Sentences that make no sense do not compile.</summary>
public class WrongSentenceTests
{
    private const string NoSuchMember = "CS1061";
    private const string OtherReceiver = "CS1929";
    private const string ArgumentMissing = "CS7036";
    private const string NoSuchOverload = "CS1501";
    private const string WrongArgument = "CS1503";

    [Theory]
    [InlineData("EveryChannel.MustHaveOwner()")]
    [InlineData("On(Platform.X).Except(For(Purpose.Apprentice)).MustDiscloseDelegation().WithSeverity(Severity.Error).Because(\"x\").Named(\"y\")")]
    [InlineData("On(\"own-net\").In(\"sales\").MustReport(Every.Week, to: Roles.Leadership)")]
    [InlineData("People.On(Platform.X).MustOwnAtMost(3)")]
    [InlineData("TheOrganization.On(Platform.Forum).MustRunAtMost(3)")]
    [InlineData("On(Platform.X).Topics(Topic.Critical, \"weather\").Except(For(Purpose.Apprentice)).MustBeAnsweredBy(Roles.Leadership)")]
    [InlineData("Topics(Topic.Complaint).On(Platform.X).MustBeForwardedWithin(Within.Workdays(1))")]
    [InlineData("TheOrganization.Where(OrganizationSize.AtMost(10)).MustHaveSponsor()")]
    [InlineData("Publications(PublicationKind.PressRelease).MustBeApproved(by: Roles.Leadership)")]
    [InlineData("Publications(PublicationKind.PressRelease).Where(OrganizationSize.AtMost(10)).MustFollow(\"drafted\", \"approved\")")]
    [InlineData("Publications(PublicationKind.BlogPost).MustBeAnnouncedOn(Platform.Facebook, Platform.X)")]
    [InlineData("Everyone.Where(OrganizationSize.AtMost(10)).MustBeTrained(\"guideline\")")]
    [InlineData("Units.Where(OrganizationSize.MoreThan(10)).MustNameContact()")]
    [InlineData("Policy.Define(\"p\").With(EveryChannel.MustHaveOwner(), TheOrganization.MustHaveSponsor()).Build()")]
    public void A_right_sentence_compiles(string sentence) => Assert.Empty(SentenceCompiler.Errors(sentence));

    [Theory]
    [InlineData("People.On(Platform.X).MustReport(Every.Week)", OtherReceiver)]
    [InlineData("People.PostsMustBeDisclosed()", OtherReceiver)]
    [InlineData("People.MustHaveOwner()", OtherReceiver)]
    [InlineData("People.MustRunAtMost(3)", OtherReceiver)]
    [InlineData("EveryChannel.MustOwnAtMost(3)", OtherReceiver)]
    [InlineData("EveryChannel.MustHaveSponsor()", OtherReceiver)]
    [InlineData("EveryChannel.MustRunAtMost(3)", OtherReceiver)]
    [InlineData("TheOrganization.MustHaveOwner()", OtherReceiver)]
    [InlineData("TheOrganization.MustOwnAtMost(3)", OtherReceiver)]
    [InlineData("TheOrganization.RepliesMustBeDisclosed()", OtherReceiver)]
    [InlineData("TheOrganization.On(Platform.X).MustHaveOwner()", OtherReceiver)]
    [InlineData("TheOrganization.On(Platform.X).MustHaveSponsor()", OtherReceiver)]
    [InlineData("EveryChannel.MustBeApproved()", OtherReceiver)]
    [InlineData("EveryChannel.MustHaveCrisisPlan()", OtherReceiver)]
    [InlineData("TheOrganization.On(Platform.X).MustHaveCrisisPlan()", OtherReceiver)]
    [InlineData("Publications(PublicationKind.PressRelease).MustHaveOwner()", OtherReceiver)]
    [InlineData("Publications(PublicationKind.PressRelease).On(Platform.X).MustBeApproved()", NoSuchMember)]
    [InlineData("TheOrganization.MustNameContact()", OtherReceiver)]
    [InlineData("EveryChannel.MustBeTrained(\"guideline\")", OtherReceiver)]
    [InlineData("Everyone.MustOwnAtMost(3)", OtherReceiver)]
    [InlineData("Everyone.On(Platform.X)", NoSuchMember)]
    [InlineData("Units.In(\"sales\")", NoSuchMember)]
    [InlineData("Topics(Topic.Critical).MustHaveOwner()", OtherReceiver)]
    [InlineData("Topics(Topic.Critical).MustAnswerWithin(Within.Hours(4))", OtherReceiver)]
    [InlineData("EveryChannel.MustBeAnsweredBy(Roles.Leadership)", OtherReceiver)]
    [InlineData("EveryChannel.MustBeForwardedWithin(Within.Hours(4))", OtherReceiver)]
    public void A_verb_fits_its_subject(string sentence, string error) => Assert.Equal([error], SentenceCompiler.Errors(sentence));

    [Theory]
    [InlineData("EveryChannel.MustBeOwnedBy()", ArgumentMissing)]
    [InlineData("EveryChannel.MayBeOperatedBy()", ArgumentMissing)]
    [InlineData("EveryChannel.ReportsMustGoTo()", ArgumentMissing)]
    [InlineData("EveryChannel.MustReport()", ArgumentMissing)]
    [InlineData("Topics(Topic.Critical).MustBeAnsweredBy()", ArgumentMissing)]
    [InlineData("Publications(PublicationKind.PressRelease).MustFollow()", ArgumentMissing)]
    [InlineData("Publications()", ArgumentMissing)]
    [InlineData("On()", ArgumentMissing)]
    [InlineData("For()", ArgumentMissing)]
    [InlineData("In()", ArgumentMissing)]
    [InlineData("WithId()", ArgumentMissing)]
    [InlineData("People.On()", ArgumentMissing)]
    [InlineData("TheOrganization.On()", ArgumentMissing)]
    [InlineData("Topics()", ArgumentMissing)]
    [InlineData("On(Platform.X).Topics()", ArgumentMissing)]
    [InlineData("EveryChannel.Where()", ArgumentMissing)]
    [InlineData("EveryChannel.Except()", ArgumentMissing)]
    public void A_list_is_not_empty(string sentence, string error) => Assert.Equal([error], SentenceCompiler.Errors(sentence));

    [Theory]
    [InlineData("EveryChannel.Because(\"x\")", NoSuchMember)]
    [InlineData("EveryChannel.WithSeverity(Severity.Error)", NoSuchMember)]
    [InlineData("EveryChannel.Named(\"x\")", NoSuchMember)]
    [InlineData("EveryChannel.MustHaveOwner().On(Platform.X)", NoSuchMember)]
    [InlineData("Topics(Topic.Critical).Topics(Topic.B2B)", "CS1955")]
    [InlineData("People.Topics(Topic.Critical)", NoSuchMember)]
    [InlineData("EveryChannel.MustHaveOwner().MustHaveDeputies()", OtherReceiver)]
    [InlineData("Policy.Define(\"p\").With(EveryChannel)", WrongArgument)]
    [InlineData("Policy.Define(\"p\").With(EveryChannel.MustHaveOwner()).Because(\"x\")", NoSuchMember)]
    [InlineData("Policy.Define(\"p\").Evaluate(new Organization(), default)", OtherReceiver)]
    public void A_modifier_follows_a_verb_and_a_verb_follows_a_phrase(string sentence, string error) =>
        Assert.Equal([error], SentenceCompiler.Errors(sentence));

    [Theory]
    [InlineData("On(Purpose.Support)", WrongArgument)]
    [InlineData("Topics(Platform.X)", WrongArgument)]
    [InlineData("EveryChannel.Except(Topics(Topic.Critical))", WrongArgument)]
    [InlineData("For(Platform.X)", WrongArgument)]
    [InlineData("On(Platform.X).Except(Platform.Xing)", WrongArgument)]
    [InlineData("People.Except(People)", WrongArgument)]
    [InlineData("EveryChannel.Except(TheOrganization.On(Platform.X))", WrongArgument)]
    [InlineData("EveryChannel.Where(10)", WrongArgument)]
    [InlineData("EveryChannel.MustBeOwnedBy(\"owner\")", WrongArgument)]
    [InlineData("EveryChannel.MustReport(7)", WrongArgument)]
    [InlineData("EveryChannel.MustBeCovered(90)", WrongArgument)]
    [InlineData("EveryChannel.MustReport(Within.Hours(4))", WrongArgument)]
    [InlineData("EveryChannel.MustHaveOwner().WithSeverity(\"error\")", WrongArgument)]
    [InlineData("EveryChannel.MustHaveOwner().Because(Severity.Error)", WrongArgument)]
    [InlineData("EveryChannel.MustHaveOwner(1)", NoSuchOverload)]
    public void A_value_is_of_the_right_kind(string sentence, string error) => Assert.Equal([error], SentenceCompiler.Errors(sentence));

    [Theory]
    [InlineData("new SelectedChannels()")]
    [InlineData("new Policy(\"p\")")]
    [InlineData("EveryChannel with { Selection = Selection.Everything }")]
    [InlineData("Policy.Define(\"p\").Build() with { OwnClauses = [] }")]
    public void Nothing_goes_past_the_grammar(string expression) => Assert.NotEmpty(SentenceCompiler.Errors(expression));
}
