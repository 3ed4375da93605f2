using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace SocialPolicy.Samples.Web;

/// <summary>Accounts of people.</summary>
internal static class AccountBookEndpoints
{
    public static void MapAccountBook(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder accounts = app.MapGroup("/accounts").RequireAuthorization(Rights.Administer)
            .WithMetadata(new RequestSizeLimitAttribute(RequestLimits.LargestChange));
        accounts.MapGet("", async (AccountBook book) => (await book.All()).Select(account => new AccountBody(account.Name, account.Roles)))
            .WithSummary("The accounts by name");
        accounts.MapPost("", Create).WithSummary("Makes an account, whose one-time password is shown this once")
            .Produces<NewAccountBody>(StatusCodes.Status201Created).ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
        accounts.MapPut("/{name}/roles", SetRoles).WithSummary("Gives an account other roles")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
        accounts.MapDelete("/{name}", Remove).WithSummary("Takes an account away")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Create(AccountBody wanted, AccountBook book, HttpContext context)
    {
        if (FaultsOf(wanted.Roles) is { } refusal) return refusal;
        (string? password, IReadOnlyList<string> faults) = await book.Create(wanted.Name ?? "", wanted.Roles!, context.Name());
        return password is null
            ? Problems.Fields(faults.Select(fault => new Fault("name", new LocalizableText(fault))))
            : TypedResults.Created($"/api/accounts/{wanted.Name}", new NewAccountBody(wanted.Name!, password));
    }

    private static async Task<IResult> SetRoles(string name, RolesBody wanted, AccountBook book, HttpContext context)
    {
        if (FaultsOf(wanted.Roles) is { } refusal) return refusal;
        if (name == context.Name()) return Own();
        return await book.SetRoles(name, wanted.Roles!, context.Name()) ? TypedResults.NoContent() : Problems.NotFound($"account '{name}'");
    }

    private static async Task<IResult> Remove(string name, AccountBook book, HttpContext context)
    {
        if (name == context.Name()) return Own();
        return await book.Remove(name, context.Name()) ? TypedResults.NoContent() : Problems.NotFound($"account '{name}'");
    }

    // Otherwise the last administrator could shut everybody out.
    private static ProblemHttpResult Own() =>
        Problems.Fields([new("name", new("Nobody changes the own account", "Niemand ändert das eigene Konto"))]);

    private static ProblemHttpResult? FaultsOf(IReadOnlyList<string>? roles) => roles is { Count: > 0 } && roles.All(AccountRoles.All.Contains)
        ? null
        : Problems.Fields([new("roles", new(
            $"Roles are some of {string.Join(", ", AccountRoles.All)}", $"Rollen sind einige von {string.Join(", ", AccountRoles.All)}"))]);
}
