using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace SocialPolicy.Samples.Web;

/// <summary>Makes and changes accounts, and writes it into the audit.</summary>
internal sealed class AccountBook(UserManager<Account> accounts, SampleStore store, TimeProvider clock)
{
    /// <summary>All accounts by name, with their roles.</summary>
    public async Task<IReadOnlyList<(string Name, IReadOnlyList<string> Roles)>> All()
    {
        List<(string, IReadOnlyList<string>)> all = [];
        foreach (Account account in accounts.Users.OrderBy(account => account.UserName).ToList())
            all.Add((account.UserName!, await RolesOf(account)));
        return all;
    }

    /// <summary>Makes an account.</summary>
    /// <returns>Its one-time password, or why there is none.</returns>
    public async Task<(string? Password, IReadOnlyList<string> Faults)> Create(string name, IReadOnlyList<string> roles, string who)
    {
        string password = NewPassword();
        var account = new Account { UserName = name, MustChangePassword = true };
        // What is half done when this is left is undone.
        await using var together = await store.Database.BeginTransactionAsync();
        IdentityResult made = await accounts.CreateAsync(account, password);
        if (made.Succeeded) made = await accounts.AddToRolesAsync(account, roles);
        if (!made.Succeeded) return (null, [.. made.Errors.Select(error => error.Description)]);
        await Note("account.create", name, who, null, roles);
        await together.CommitAsync();
        return (password, []);
    }

    /// <summary>Gives an account the password that its owner chose.</summary>
    /// <returns>Why not; empty where it was done.</returns>
    public async Task<IReadOnlyList<string>> ChangePassword(Account account, string present, string chosen)
    {
        await using var together = await store.Database.BeginTransactionAsync();
        account.MustChangePassword = false;
        IdentityResult changed = await accounts.ChangePasswordAsync(account, present, chosen);
        if (!changed.Succeeded) return [.. changed.Errors.Select(error => error.Description)];
        await Note("account.password", account.UserName!, account.UserName!, null, null);
        await together.CommitAsync();
        return [];
    }

    /// <summary>Gives an account whose password is lost another one, which holds once; whoever is signed in with the old one is signed out.</summary>
    /// <returns>The one-time password, or null where there is no account of the name.</returns>
    public async Task<string?> ResetPassword(string name, string who)
    {
        if (await accounts.FindByNameAsync(name) is not { } account) return null;
        string password = NewPassword();
        await using var together = await store.Database.BeginTransactionAsync();
        account.MustChangePassword = true;
        Check(await accounts.RemovePasswordAsync(account));
        Check(await accounts.AddPasswordAsync(account, password));
        // Whoever has lost it has tried several times.
        Check(await accounts.SetLockoutEndDateAsync(account, null));
        Check(await accounts.ResetAccessFailedCountAsync(account));
        await Note("account.reset", account.UserName!, who, null, null);
        await together.CommitAsync();
        return password;
    }

    /// <summary>Gives an account other roles; false where there is none of the name.</summary>
    public async Task<bool> SetRoles(string name, IReadOnlyList<string> roles, string who)
    {
        if (await accounts.FindByNameAsync(name) is not { } account) return false;
        IReadOnlyList<string> before = await RolesOf(account);
        await using var together = await store.Database.BeginTransactionAsync();
        await accounts.RemoveFromRolesAsync(account, before.Except(roles));
        await accounts.AddToRolesAsync(account, roles.Except(before));
        // Whoever is signed in with the old roles is signed out.
        await accounts.UpdateSecurityStampAsync(account);
        await Note("account.roles", name, who, before, roles);
        await together.CommitAsync();
        return true;
    }

    /// <summary>Takes an account away; false where there is none of the name.</summary>
    public async Task<bool> Remove(string name, string who)
    {
        if (await accounts.FindByNameAsync(name) is not { } account) return false;
        IReadOnlyList<string> before = await RolesOf(account);
        await using var together = await store.Database.BeginTransactionAsync();
        await accounts.DeleteAsync(account);
        await Note("account.remove", name, who, before, null);
        await together.CommitAsync();
        return true;
    }

    /// <summary>A password that holds once: 144 random bits.</summary>
    public static string NewPassword() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join("; ", result.Errors.Select(error => error.Description)));
    }

    private async Task<IReadOnlyList<string>> RolesOf(Account account) =>
        [.. (await accounts.GetRolesAsync(account)).Order(StringComparer.Ordinal)];

    private async Task Note(string action, string name, string who, IReadOnlyList<string>? before, IReadOnlyList<string>? after)
    {
        store.Audit.Add(new AuditEntry
        {
            At = clock.GetUtcNow(),
            Who = who,
            Action = action,
            Subject = $"account:{name}",
            Before = Text(before),
            After = Text(after),
        });
        await store.SaveChangesAsync();
    }

    private static string? Text(IReadOnlyList<string>? roles) => roles is null ? null : JsonSerializer.Serialize(new { roles });
}
