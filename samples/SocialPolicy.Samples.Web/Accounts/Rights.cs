using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace SocialPolicy.Samples.Web;

/// <summary>What may be done, by the names that endpoints and pages ask for.</summary>
public static class Rights
{
    /// <summary>See the organization and what is said of it.</summary>
    public const string Read = "read";

    /// <summary>Change the organization.</summary>
    public const string Edit = "edit";

    /// <summary>See who changed what.</summary>
    public const string Audit = "audit";

    /// <summary>Make accounts and keys.</summary>
    public const string Administer = "administer";

    /// <summary>Whether somebody may know why people are away.</summary>
    public static bool MaySeeAbsenceKinds(this ClaimsPrincipal user) => user.IsInRole(AccountRoles.Editor);

    internal static void Define(AuthorizationOptions options)
    {
        // What nobody has said anything about is closed.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(Read, policy => policy.RequireRole(AccountRoles.Reader, AccountRoles.Editor, AccountRoles.Auditor));
        options.AddPolicy(Edit, policy => policy.RequireRole(AccountRoles.Editor));
        options.AddPolicy(Audit, policy => policy.RequireRole(AccountRoles.Auditor, AccountRoles.Editor));
        options.AddPolicy(Administer, policy => policy.RequireRole(AccountRoles.Administrator));
    }
}
