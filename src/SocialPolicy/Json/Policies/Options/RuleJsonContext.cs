using System.Text.Json.Serialization;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>The source-generated type infos of the library's own rules; the rules bear no JSON attributes themselves.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AgencyNeedsSteward))]
[JsonSerializable(typeof(LeadershipMustPostEvery))]
[JsonSerializable(typeof(MayBeOperatedBy))]
[JsonSerializable(typeof(MustBeCovered))]
[JsonSerializable(typeof(MustBeOwnedBy))]
[JsonSerializable(typeof(MustDiscloseDelegation))]
[JsonSerializable(typeof(MustDocumentStrategy))]
[JsonSerializable(typeof(MustHaveAtMostOperators))]
[JsonSerializable(typeof(MustHaveDeputies))]
[JsonSerializable(typeof(MustHaveExperts))]
[JsonSerializable(typeof(MustHaveImprint))]
[JsonSerializable(typeof(MustHaveNoReportGap))]
[JsonSerializable(typeof(MustHaveOwner))]
[JsonSerializable(typeof(MustHaveResources))]
[JsonSerializable(typeof(MustHaveSponsor))]
[JsonSerializable(typeof(MustMeasure))]
[JsonSerializable(typeof(MustNotBeIrreplaceable))]
[JsonSerializable(typeof(MustOwnAtMost))]
[JsonSerializable(typeof(MustPromiseAnswerWithin))]
[JsonSerializable(typeof(MustReport))]
[JsonSerializable(typeof(MustRunAtLeast))]
[JsonSerializable(typeof(MustRunAtMost))]
[JsonSerializable(typeof(MustShowPortrait))]
[JsonSerializable(typeof(MustSpreadPostingOver))]
[JsonSerializable(typeof(MustStandInForAtMost))]
[JsonSerializable(typeof(OwnerMustDecide))]
[JsonSerializable(typeof(PostsMustBeDisclosed))]
[JsonSerializable(typeof(RepliesMustBeDisclosed))]
[JsonSerializable(typeof(ReportsMustGoTo))]
[JsonSerializable(typeof(TraineesNeedMentor))]
internal sealed partial class RuleJsonContext : JsonSerializerContext;
