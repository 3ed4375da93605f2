namespace SocialPolicy.Samples.Web;

/// <summary>The key that is wanted.</summary>
/// <param name="Name">What the program is called.</param>
/// <param name="Role">Its role: reader, editor or auditor.</param>
/// <param name="ExpiresAt">From when on it is no longer taken; null for never.</param>
internal sealed record WantedKeyBody(string? Name = null, string? Role = null, DateTimeOffset? ExpiresAt = null);

/// <summary>A key, without its text.</summary>
/// <param name="Id">The part before the point.</param>
/// <param name="Name">What the program is called.</param>
/// <param name="Role">Its role.</param>
/// <param name="CreatedBy">Who made it.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">From when on it is no longer taken, or null.</param>
/// <param name="RevokedAt">When it was taken back, or null.</param>
internal sealed record KeyBody(
    string Id, string Name, string Role, string CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? RevokedAt)
{
    public static KeyBody Of(ApiKey key) =>
        new(key.Id, key.Name, key.Role, key.CreatedBy, key.CreatedAt, key.ExpiresAt, key.RevokedAt);
}

/// <summary>A key that has just been made.</summary>
/// <param name="Key">The key.</param>
/// <param name="Text">Its text, for <c>Authorization: Bearer</c>. Nobody can ask for it again.</param>
internal sealed record NewKeyBody(KeyBody Key, string Text);
