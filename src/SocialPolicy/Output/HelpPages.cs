namespace SocialPolicy.Output;

/// <summary>Where rules are explained.</summary>
internal static class HelpPages
{
    /// <summary>The address of a rule's page, or null where it has none or its link is relative and no base is known.</summary>
    internal static Uri? AddressOf(RuleDescriptor descriptor, Uri? helpBase)
    {
        if (descriptor.HelpLink is not { } link) return null;
        // On Unix a path from the root would count as an absolute address.
        bool isAbsolute = Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && !link.StartsWith('/');
        if (isAbsolute) return address;
        return helpBase is not null && Uri.TryCreate(Folders.Of(helpBase), link, out Uri? combined) ? combined : null;
    }
}
