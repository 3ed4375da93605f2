using SocialPolicy.Samples.Web;
using SocialPolicy.Samples.Web.Pages;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.WebHost.ConfigureKestrel(RequestLimits.Apply);

DataFolder folder = DataFolder.Open(builder.Configuration, builder.Environment.ContentRootPath);
PolicySource policy = PolicySource.Open(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddStore(folder);
builder.Services.AddReview(policy);
builder.Services.AddAccounts(folder);
builder.Services.AddApi();
builder.Services.AddPages();
builder.Services.AddSafety(builder.Configuration);

WebApplication app = builder.Build();
if (PasswordReset.IsAskedFor(args)) return await app.ResetPassword(args);
await app.Prepare();

app.UseSecurityHeaders();
app.UseLanguages();
app.UseFaultAnswers();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.UseAntiforgery();

app.MapPages();
app.MapAccounts();
app.MapHealth();
app.MapApi();

await app.RunAsync();
return 0;
