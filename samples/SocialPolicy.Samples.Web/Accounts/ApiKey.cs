using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace SocialPolicy.Samples.Web;

/// <summary>The key of a program. The key itself is not kept, only its hash.</summary>
public sealed class ApiKey
{
    /// <summary>What the key is found by; the part of it before the point.</summary>
    public required string Id { get; init; }

    /// <summary>What the program is called.</summary>
    public required string Name { get; init; }

    /// <summary>The SHA-256 of the whole key. A key is 256 random bits, which no slow hash makes harder to guess.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The one role of the program.</summary>
    public required string Role { get; init; }

    /// <summary>That a request with the key comes from this program. The same for each request: nobody writes to it.</summary>
    internal AuthenticateResult Success => field ??= AuthenticateResult.Success(new AuthenticationTicket(
        new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, $"key:{Name}"), new Claim(ClaimTypes.NameIdentifier, Id), new Claim(ClaimTypes.Role, Role)],
            ApiKeyAuthentication.SchemeName)),
        ApiKeyAuthentication.SchemeName));

    /// <summary>Who made it.</summary>
    public required string CreatedBy { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it is no longer taken; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When it was taken back; null where it was not.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
