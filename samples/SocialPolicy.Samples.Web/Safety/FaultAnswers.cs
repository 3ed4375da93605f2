namespace SocialPolicy.Samples.Web;

/// <summary>What is said where something went wrong: problem details to programs, a page to people, a stack trace to nobody.</summary>
internal static class FaultAnswers
{
    public static void UseFaultAnswers(this IApplicationBuilder app)
    {
        app.UseWhen(context => Addresses.IsForPrograms(context.Request.Path), programs =>
        {
            programs.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
            programs.UseStatusCodePages();
        });
        app.UseWhen(context => !Addresses.IsForPrograms(context.Request.Path), people =>
        {
            people.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/status/500",
                StatusCodeSelector = StatusOf,
                CreateScopeForErrors = true,
            });
            people.UseStatusCodePagesWithReExecute("/status/{0}", createScopeForStatusCodePages: true);
        });
    }

    private static int StatusOf(Exception exception) => exception is BadHttpRequestException bad
        ? bad.StatusCode
        : StatusCodes.Status500InternalServerError;
}
