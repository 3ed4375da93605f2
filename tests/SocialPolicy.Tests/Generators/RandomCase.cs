namespace SocialPolicy.Tests;

/// <summary>A policy, an organization and an instant, made at random.</summary>
internal sealed record RandomCase(Policy Policy, Organization Organization, DateTimeOffset Now)
{
    public override string ToString() => CasePrinter.Print(this);
}
