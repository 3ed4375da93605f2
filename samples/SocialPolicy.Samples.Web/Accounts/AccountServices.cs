using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>Registers accounts, sign-in and keys.</summary>
internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services, DataFolder folder)
    {
        services.AddDataProtection().SetApplicationName("SocialPolicy.Samples.Web").PersistKeysToFileSystem(folder.CookieKeys);
        services.AddIdentityCore<Account>(Strict).AddRoles<IdentityRole>().AddEntityFrameworkStores<SampleStore>().AddSignInManager();
        services.AddSingleton(provider => new ApiKeys(
            provider.GetRequiredService<IDbContextFactory<SampleStore>>(), provider.GetRequiredService<TimeProvider>()));
        services.AddScoped<FirstAccount>();
        services.AddScoped<AccountBook>();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(5));

        // A request that brings no key is the cookie's.
        services.AddAuthentication(ApiKeyAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, options =>
                options.ForwardDefaultSelector = context => ApiKeyAuthentication.IsUsedBy(context.Request) ? null : IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SignInCookie.Configure);
        services.AddAuthorization(Rights.Define);
        services.AddCascadingAuthenticationState();
        return services;
    }

    private static void Strict(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = false;
        // Length makes a password strong, not a digit at its end.
        options.Password = new PasswordOptions
        {
            RequiredLength = 12,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
