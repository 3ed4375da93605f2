using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace SocialPolicy.Samples.Web;

/// <summary>Signing out; signing in is a page.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder app) =>
        app.MapPost("/sign-out", async ([FromForm] string? returnUrl, SignInManager<Account> signIn) =>
        {
            await signIn.SignOutAsync();
            return TypedResults.LocalRedirect(Addresses.Local(returnUrl));
        }).AllowAnonymous().ExcludeFromDescription();
}
