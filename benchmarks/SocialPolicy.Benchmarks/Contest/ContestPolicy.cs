using static SocialPolicy.Grammar;

namespace SocialPolicy.Benchmarks;

/// <summary>The eight checks of the contest, said in the language of the library.</summary>
internal static class ContestPolicy
{
    internal static Policy Policy { get; } = Policy.Define("Contest").With(
        On(Platform.LinkedIn, Platform.Xing).MustBeOwnedBy(Roles.Leadership),
        EveryChannel.Except(On(Platform.LinkedIn, Platform.Xing)).MustBeOwnedBy(Roles.NonTrainee),
        EveryChannel.MustDiscloseDelegation(),
        EveryChannel.MustReport(Every.Week),
        EveryChannel.MustHaveExperts(2),
        EveryChannel.MustBeCovered(Period.Days(ContestMoment.Horizon)),
        On(Platform.X, Platform.Facebook, Platform.Instagram).MustPromiseAnswerWithin(Within.Workdays(1)),
        EveryChannel.Except(On(Platform.X, Platform.Facebook, Platform.Instagram)).MustPromiseAnswerWithin(Within.Workdays(2)),
        EveryChannel.MustHaveOwner()).Build();

    /// <summary>Whether the platform belongs to the leadership in person.</summary>
    internal static bool IsBusiness(Platform platform) => platform == Platform.LinkedIn || platform == Platform.Xing;

    /// <summary>Whether the platform is one on which a day is long.</summary>
    internal static bool IsQuick(Platform platform) =>
        platform == Platform.X || platform == Platform.Facebook || platform == Platform.Instagram;
}
