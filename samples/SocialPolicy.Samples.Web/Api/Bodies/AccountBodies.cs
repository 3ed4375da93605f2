namespace SocialPolicy.Samples.Web;

/// <summary>An account.</summary>
/// <param name="Name">The name by which somebody signs in.</param>
/// <param name="Roles">The roles: some of reader, editor, auditor and administrator.</param>
internal sealed record AccountBody(string? Name = null, IReadOnlyList<string>? Roles = null);

/// <summary>Roles of an account.</summary>
/// <param name="Roles">Some of reader, editor, auditor and administrator.</param>
internal sealed record RolesBody(IReadOnlyList<string>? Roles = null);

/// <summary>An account that has just been made.</summary>
/// <param name="Name">The name.</param>
/// <param name="OneTimePassword">The password with which to sign in once, and to choose another. Nobody can ask for it again.</param>
internal sealed record NewAccountBody(string Name, string OneTimePassword);
