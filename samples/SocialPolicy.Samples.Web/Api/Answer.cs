using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace SocialPolicy.Samples.Web;

/// <summary>An answer whose bytes are at hand, with the entity tag by which a caller asks whether he has them already.</summary>
/// <remarks>Immutable: the same answer is given to many callers.</remarks>
internal sealed class Answer : IResult
{
    private const string Json = "application/json; charset=utf-8";

    private readonly byte[] _body;
    private readonly string _tag;

    /// <summary>An answer with the tag that its content gives.</summary>
    public Answer(byte[] body) : this(body, TagOf(body))
    {
    }

    /// <summary>An answer with a tag of its own, such as a version.</summary>
    public Answer(byte[] body, string tag) => (_body, _tag) = (body, tag);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        IHeaderDictionary headers = response.Headers;
        headers.ETag = _tag;
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Authorization, Cookie, Accept-Language";
        if (IsKnown(httpContext.Request.Headers.IfNoneMatch))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.ContentType = Json;
        response.ContentLength = _body.Length;
        return response.Body.WriteAsync(_body, 0, _body.Length, httpContext.RequestAborted);
    }

    private bool IsKnown(StringValues known)
    {
        if (known.Count == 0) return false;
        if (known.Count == 1 && (known[0] == _tag || known[0] == "*")) return true;
        var mine = EntityTagHeaderValue.Parse(_tag);
        return EntityTagHeaderValue.TryParseList(known, out IList<EntityTagHeaderValue>? tags)
            && tags.Any(tag => tag.Compare(mine, useStrongComparison: false));
    }

    private static string TagOf(byte[] body) => $"\"{Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, 16))}\"";
}
