using System.Text;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Output;

/// <summary>
/// A small organization in which everything occurs that formats have to write: a gap, a waiver, related subjects, several clauses
/// for one diagnostic, a fault of the document, a post, a rule that throws, places that are known and not, and names that
/// want escaping.
/// </summary>
internal static class Everything
{
    public const string Document = """
        {
          "name": "Müller | \"Söhne\" <b>& Co.</b>", "sponsor": "nobody",
          "people": [
            { "id": "anna", "name": "Anna *Müller*", "role": "owner", "competences": ["platform-skills"] },
            { "id": "jörg|\"J\"", "name": "Jörg <J>", "role": "intern",
              "absences": [{ "from": "2026-12-21", "to": "2027-01-03" }] }
          ],
          "channels": [
            { "id": "x|main,1:%", "platform": "x", "name": "Müller_on_X & `more`", "owner": "jörg|\"J\"" },
            { "id": "x-two", "platform": "x", "owner": "anna", "operators": ["jörg|\"J\""], "deputies": ["gone", "gone"], "ownr": 1 },
            { "id": "xing", "platform": "xing", "owner": "anna", "imprint": "https://example.org/imprint" }
          ],
          "posts": [{ "id": "p]1\n::error::", "channel": "x-two", "at": "2026-11-20T09:00:00Z", "author": "jörg|\"J\"", "inNameOf": "anna" }],
          "waivers": [
            { "rule": "SMP1003", "subject": "channel:x|main,1:%", "reason": "Bis März | <dann> nicht mehr", "approvedBy": "anna", "until": "2026-12-31" },
            { "rule": "SMP1003", "subject": "channel:x-two", "reason": "Old", "approvedBy": "anna", "until": "2026-01-31" }
          ]
        }
        """;

    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    public static Policy Policy { get; } = Policy.Define("Müller & Söhne")
        .With(
            On(Platform.X).MustBeOwnedBy(Role.Owner).Named("owners").Because("It's <theirs> | & nobody else's: 100%, always"),
            EveryChannel.MustBeOwnedBy(Role.Owner, Role.Executive).WithSeverity(Severity.Warning),
            On(Platform.X).MayBeOperatedBy(Role.Owner),
            EveryChannel.MustBeCovered(Period.Days(90)).Because("Somebody is always in"),
            EveryChannel.MustHaveImprint(),
            On(Platform.X).MustShowPortrait(),
            On(Platform.Xing).MustHaveDeputies(1),
            EveryChannel.MustHaveOwner(),
            EveryChannel.PostsMustBeDisclosed(),
            TheOrganization.MustHaveSponsor(),
            On(Platform.Facebook).MustHaveOwner().Named("owners"),
            On(Platform.Xing).Must(new FragileChannels("xing")))
        .WithSeverity("SMP2003", Severity.Warning)
        .WithSeverity(Category.Transparency, Severity.Info)
        .Build();

    public static Evaluation Evaluation { get; } = Policy.Evaluate(Read(Document), Now);

    /// <summary>The same, made in code and read from no document.</summary>
    public static Evaluation WithoutPlaces { get; } = Policy.Evaluate(Read(Document) with { Source = null }, Now);

    /// <summary>A document that ends in the middle.</summary>
    public static Evaluation BrokenOff { get; } =
        Policy.Evaluate(Read(Document[..Document.IndexOf("\"posts\"", StringComparison.Ordinal)]), Now);

    /// <summary>A document in order.</summary>
    public static Evaluation InOrder { get; } = Policy.Define("Owners").With(EveryChannel.MustHaveOwner()).Build()
        .Evaluate(Read("""{ "name": "Sound", "people": [{ "id": "a" }], "channels": [{ "id": "c", "platform": "x", "owner": "a" }] }"""), Now);

    /// <summary>What is wrong with a policy that cannot be used.</summary>
    public static ValueList<Diagnostic> OfPolicy { get; } =
        PolicyJson.Read("""{ "name": "Broken", "clauses": [{ "require": "mustHaveOwnr" }] }"""u8, "policies/broken.json").Diagnostics;

    public static Organization Read(string document) => OrganizationJson.Read(Encoding.UTF8.GetBytes(document), "data/müller #1.json").Organization;
}
