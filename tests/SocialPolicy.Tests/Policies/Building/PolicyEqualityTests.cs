using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests;

public class PolicyEqualityTests
{
    private static PolicyDraft Draft => Policy.Define("p").With(EveryChannel.MustHaveOwner(), On(Platform.X).MustHaveDeputies(2));

    [Fact]
    public void Policies_that_say_the_same_are_equal_wherever_they_are_written()
    {
        Policy one = Draft.WithSeverity("SMP1001", Severity.Info).Include(Draft.Build()).ForRules("1.0").Build();
        Policy other = Policy.Define("p")
            .Include(Policy.Define("p").With(EveryChannel.MustHaveOwner()).With(EveryChannel.On("X").MustHaveDeputies(2)).Build())
            .ForRules("1.0")
            .With(EveryChannel.MustHaveOwner())
            .With(On(Platform.X).MustHaveDeputies(min: 2))
            .WithSeverity("SMP1001", Severity.Info)
            .Build();
        Assert.NotEqual(one.OwnClauses[0].Location, other.OwnClauses[0].Location);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    public static TheoryData<Policy> Others { get; } =
    [
        Policy.Define("q").With(EveryChannel.MustHaveOwner(), On(Platform.X).MustHaveDeputies(2)).Build(),
        Policy.Define("p").With(On(Platform.X).MustHaveDeputies(2), EveryChannel.MustHaveOwner()).Build(),
        Policy.Define("p").With(EveryChannel.MustHaveOwner(), On(Platform.X).MustHaveDeputies(3)).Build(),
        Draft.With(EveryChannel.MustMeasure()).Build(),
        Draft.ForRules("1.0").Build(),
        Draft.WithSeverity("SMP1001", Severity.Error).Build(),
        Draft.Include(Policy.Define("base").Build()).Build(),
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Policies_that_say_something_else_are_not_equal(Policy other) => Assert.NotEqual(Draft.Build(), other);

    [Fact]
    public void A_policy_prints_its_name_and_size() => Assert.Equal("p (2 clauses)", Draft.Build().ToString());
}
