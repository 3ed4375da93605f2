namespace SocialPolicy.Hosting.Tests;

/// <summary>Small organizations and a policy about them.</summary>
internal static class Companies
{
    internal static readonly Policy OwnersNeeded = Policy.Define("owners").With(Grammar.EveryChannel.MustHaveOwner()).Build();

    internal static readonly Organization WithoutOwner = new()
    {
        Name = "Muster GmbH",
        Channels = [new Channel { Id = "x-main", Platform = Platform.X }],
    };

    internal static readonly Organization WithOwner = WithoutOwner with
    {
        People = [new Person { Id = "anna", Role = Role.Owner }],
        Channels = [new Channel { Id = "x-main", Platform = Platform.X, Owner = "anna" }],
    };
}
