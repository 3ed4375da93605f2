using SocialPolicy.Json;

namespace SocialPolicy.AotTests;

/// <summary>The sample company, and a policy that has every verb of the catalogue.</summary>
internal static class Sample
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1));

    internal static readonly OrganizationDocument Document = Read();

    internal static readonly Policy Policy = PolicyJson.Read(System.Text.Encoding.UTF8.GetBytes($$"""
        {
          "name": "Everything",
          "clauses": [
            { "require": "mustHaveOwner", "because": "Somebody answers for it" },
            { "require": "mustBeOwnedBy", "roles": ["leadership"], "where": { "platforms": ["linkedin", "xing"] } },
            { "require": "mayBeOperatedBy", "roles": ["non-trainee"], "except": { "purposes": ["apprentice"] } },
            { "require": "mustReport", "every": "P1W", "where": { "ids": ["facebook-*"] } },
            { "require": "mustHaveNoReportGap", "every": "P1W" },
            { "require": "mustBeCovered", "horizon": "P90D", "severity": "warning" },
            { "require": "mustHaveExperts", "competences": ["platform-skills", "empathy"] },
            { "require": "mustNotBeIrreplaceable" },
            { "require": "mustPromiseAnswerWithin", "limit": { "workingHours": "PT4H" } },
            { "require": "mustRunAtMost", "max": 2, "where": { "organizationSize": { "moreThan": 3 } } }
          ],
          "severities": { "category:reporting": "info" }
        }
        """), "everything.json").Policy!;

    private static OrganizationDocument Read()
    {
        using Stream stream = typeof(Sample).Assembly.GetManifestResourceStream("muster.json")!;
        return OrganizationJson.Read(stream, "muster.json");
    }
}
