namespace SocialPolicy;

/// <summary>Whether an organization has a size that selections ask for. People are counted when the first one asks.</summary>
internal sealed class OrganizationSizes(Func<int> countActive)
{
    private readonly Lazy<int> _active = new(countActive);

    internal bool IsMet(Selection selection) => selection.Size?.IsMetBy(_active.Value) ?? true;
}
