using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

internal delegate T AskChannel<out T>(in ChannelView channel);

internal delegate T AskPerson<out T>(in PersonView person);

internal delegate T AskMessage<out T>(in MessageView message);

internal delegate T AskPublication<out T>(in PublicationView publication);

/// <summary>
/// What views answer to a rule: in a plain evaluation, in the first that can be revised, and in one that was. They have to agree.
/// </summary>
internal static class Seen
{
    /// <summary>What is answered of the channel <c>main</c>.</summary>
    public static T OfChannel<T>(Organization organization, AskChannel<T> ask) =>
        Agreed<T>(organization, answers => WithId("main").Must(new ChannelQuestion(channel => answers.Add(ask(in channel)))));

    /// <summary>What is answered of the person <c>ann</c>.</summary>
    public static T OfPerson<T>(Organization organization, AskPerson<T> ask) => Agreed<T>(organization, answers => People.Must(new PersonQuestion(person =>
    {
        if (person.Person.Id == "ann") answers.Add(ask(in person));
    })));

    /// <summary>What is answered of the only message.</summary>
    public static T OfMessage<T>(Organization organization, AskMessage<T> ask) =>
        Agreed<T>(organization, answers => EveryChannel.Must(new MessageQuestion(message => answers.Add(ask(in message)))));

    /// <summary>What is answered of the only publication.</summary>
    public static T OfPublication<T>(Organization organization, AskPublication<T> ask) =>
        Agreed<T>(organization, answers => new(new PublicationQuestion(publication => answers.Add(ask(in publication)))));

    private static T Agreed<T>(Organization organization, Func<List<T>, Clause> clause)
    {
        var answers = new List<T>();
        Evaluation whole = Acme.Policy(clause(answers)).Evaluate(organization, Given.Now);
        Touch(whole);
        Assert.True(answers.Count >= 3, $"asked {answers.Count} times");
        return Assert.Single(answers.Distinct());
    }

    /// <summary>Lets the evaluation look at everything once more, and then again at what an edit touches that changes nothing asked for.</summary>
    private static void Touch(Evaluation whole)
    {
        Organization organization = whole.Organization;
        whole.Apply(
        [
            .. organization.Channels.Select(channel => Edit.Put(channel with { Handle = "touched" })),
            .. organization.People.Select(person => Edit.Put(person with { Name = "touched" })),
            .. organization.Messages.Select(message => Edit.Put(message with { Disclosed = !message.Disclosed })),
            .. organization.Publications.Select(publication => Edit.Put(publication with { Steps = [.. publication.Steps, new("touched", null, null)] })),
        ]);
    }

    private delegate void AskedOfChannel(ChannelView channel);

    private delegate void AskedOfPerson(PersonView person);

    private delegate void AskedOfMessage(MessageView message);

    private sealed record ChannelQuestion(AskedOfChannel Ask) : ChannelRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

        public override void Check(in ChannelView channel, Report report) => Ask(channel);
    }

    private sealed record PersonQuestion(AskedOfPerson Ask) : PersonRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

        public override void Check(in PersonView person, Report report) => Ask(person);
    }

    private sealed record MessageQuestion(AskedOfMessage Ask) : MessageRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

        public override void Check(in MessageView message, Report report) => Ask(message);
    }

    private sealed record PublicationQuestion(Action<PublicationView> Ask) : PublicationRule
    {
        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Clocked.Struck];

        public override void Check(in PublicationView publication, Report report) => Ask(publication);
    }
}
