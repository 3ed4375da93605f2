using Microsoft.AspNetCore.Identity;

namespace SocialPolicy.Samples.Web;

/// <summary>The account with which the program starts. Its password is printed, holds once, and is another one at every start
/// until it was used.</summary>
internal sealed class FirstAccount(UserManager<Account> accounts, RoleManager<IdentityRole> roles, AccountBook book)
{
    public const string Name = "admin";

    /// <summary>Makes the account where there is none.</summary>
    /// <returns>The one-time password, or null where somebody has used it already.</returns>
    public async Task<string?> Prepare()
    {
        foreach (string role in AccountRoles.All)
        {
            if (!await roles.RoleExistsAsync(role)) Check(await roles.CreateAsync(new IdentityRole(role)));
        }

        Account? account = await accounts.FindByNameAsync(Name);
        if (account is { MustChangePassword: false } || (account is null && accounts.Users.Any())) return null;

        if (account is null) return (await book.Create(Name, AccountRoles.All, "system")).Password;

        string password = AccountBook.NewPassword();
        Check(await accounts.RemovePasswordAsync(account));
        Check(await accounts.AddPasswordAsync(account, password));
        return password;
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join("; ", result.Errors.Select(error => error.Description)));
    }
}
