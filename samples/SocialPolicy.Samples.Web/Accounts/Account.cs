using Microsoft.AspNetCore.Identity;

namespace SocialPolicy.Samples.Web;

/// <summary>Somebody who signs in.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>Whether the password was given by somebody else, and another one must be chosen before anything else.</summary>
    public bool MustChangePassword { get; set; }
}
