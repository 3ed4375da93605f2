namespace SocialPolicy.Output;

/// <summary>Addresses of folders, to which relative ones are added.</summary>
internal static class Folders
{
    /// <summary>The address with the slash at its end that makes it a folder.</summary>
    internal static Uri Of(Uri address) =>
        address.AbsoluteUri.EndsWith('/') ? address : new Uri($"{address.AbsoluteUri}/");

    /// <exception cref="ArgumentException">The address is relative.</exception>
    internal static Uri? Checked(Uri? address, string parameter) =>
        address is { IsAbsoluteUri: false } ? throw new ArgumentException("The address is relative.", parameter) : address;
}
