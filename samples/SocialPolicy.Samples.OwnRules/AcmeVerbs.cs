using SocialPolicy;

namespace Acme.SocialMedia;

/// <summary>What the house asks for besides, as sentences.</summary>
public static class AcmeVerbs
{
    public static Clause MustHaveHandle(this SelectedChannels channels, string prefix = "@")
    {
        ArgumentNullException.ThrowIfNull(channels);
        return channels.Must(new MustHaveHandle { Prefix = prefix });
    }

    public static Clause MustGoOutWithin(this SelectedPublications publications, Period within)
    {
        ArgumentNullException.ThrowIfNull(publications);
        return publications.Must(new MustGoOutWithin(publications.Kind, within));
    }
}
