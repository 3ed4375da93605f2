using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace SocialPolicy.Samples.Web;

/// <summary>What the OpenAPI document says besides what the endpoints say themselves.</summary>
internal static class ApiDescription
{
    private const string Key = "key";

    public static Task Complete(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Social media review",
            Version = "1",
            Description = "An organization's channels, held against its policy. Messages are in the language of Accept-Language: en or de.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Key] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "The key of a program" };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
        return Task.CompletedTask;
    }
}
