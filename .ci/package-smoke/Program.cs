using SocialPolicy;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));
using Stream stream = new MemoryStream("""
    {
      "people": [{ "id": "anna", "role": "owner" }, { "id": "ben", "role": "manager" }],
      "channels": [{ "id": "xing-main", "platform": "xing", "owner": "ben" },
                   { "id": "facebook-main", "platform": "facebook", "owner": "anna", "operators": ["ben"] }]
    }
    """u8.ToArray());

// README: begin
Policy policy = Policy.Define("Muster GmbH")
    .With(
        On(Platform.LinkedIn, Platform.Xing).MustBeOwnedBy(Role.Owner, Role.Executive)
            .Because("B2B contacts are the owner's own work"),
        On(Platform.Facebook).MustReport(Every.Week, to: Roles.Leadership),
        On(Platform.X).Except(For(Purpose.Apprentice)).MustDiscloseDelegation().WithSeverity(Severity.Error),
        EveryChannel.MustBeCovered(Period.Days(90)),
        People.On(Platform.X).MustOwnAtMost(3))
    .WithSeverity(Category.Reporting, Severity.Info)
    .Build();

OrganizationDocument document = OrganizationJson.Read(stream, "muster.json");
Evaluation evaluation = policy.Evaluate(document.Organization, now);

foreach (Diagnostic diagnostic in evaluation.Diagnostics)
    Console.WriteLine(diagnostic);
// README: end

string[] expected = ["SMP1003", "SMP3001", "SMP3002"];
string[] found = [.. evaluation.Diagnostics.Select(diagnostic => diagnostic.Id)];
if (found.SequenceEqual(expected)) return 0;
Console.Error.WriteLine($"Expected {string.Join(", ", expected)}, found {string.Join(", ", found)}.");
return 1;
