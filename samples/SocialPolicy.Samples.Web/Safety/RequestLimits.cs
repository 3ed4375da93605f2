using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SocialPolicy.Samples.Web;

/// <summary>How much a request may bring.</summary>
internal static class RequestLimits
{
    /// <summary>How many bytes a change to a part of the organization has at most: 64 KiB.</summary>
    public const int LargestChange = 64 * 1024;

    public static void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        // An upload a little too large is read, and refused with a reason.
        options.Limits.MaxRequestBodySize = Uploads.Largest + LargestChange;
        options.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        options.Limits.MaxConcurrentConnections = 1000;
    }
}
