using Microsoft.EntityFrameworkCore;
using SocialPolicy.Samples.Web;
using SocialPolicy.Samples.Web.Pages;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();

DataFolder folder = DataFolder.Open(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddStore(folder);
builder.Services.AddReview(PolicySource.Open(builder.Configuration, builder.Environment.ContentRootPath));
builder.Services.AddAccounts(folder);
builder.Services.AddApi();
builder.Services.AddPages();

WebApplication app = builder.Build();
await app.Prepare();

app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseLanguages();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();

app.MapPages();
app.MapAccounts();
app.MapApi();

await app.RunAsync();
