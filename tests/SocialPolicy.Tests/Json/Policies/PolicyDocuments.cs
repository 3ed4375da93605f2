using System.Text;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json.Policies;

/// <summary>Policy documents for tests.</summary>
internal static class PolicyDocuments
{
    public const string Name = "muster-policy.json";

    public static PolicyDocument Read(string json, RuleCatalogue? catalogue = null) =>
        PolicyJson.Read(Encoding.UTF8.GetBytes(json), Name, catalogue);

    /// <summary>The policy of a document that has no fault.</summary>
    public static Policy ReadPolicy(string json, RuleCatalogue? catalogue = null)
    {
        PolicyDocument document = Read(json, catalogue);
        Assert.True(document.IsUsable, string.Join('\n', document.Diagnostics));
        return document.Policy;
    }

    /// <summary>The only clause of a document that has no fault.</summary>
    public static Clause ReadClause(string clause, RuleCatalogue? catalogue = null) =>
        Assert.Single(ReadPolicy($$"""{ "clauses": [{{clause}}] }""", catalogue).OwnClauses);

    /// <summary>Writes a policy and reads it again.</summary>
    public static Policy RoundTrip(Policy policy, RuleCatalogue? catalogue = null) =>
        ReadPolicy(PolicyJson.WriteToString(policy, catalogue), catalogue);

    public static Policy Of(params ReadOnlySpan<Clause> clauses) =>
        clauses.ToArray().Aggregate(Policy.Define("Muster GmbH"), (draft, clause) => draft.With(clause)).Build();
}
