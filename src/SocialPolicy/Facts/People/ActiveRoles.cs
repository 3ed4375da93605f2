namespace SocialPolicy;

/// <summary>Which roles the active people of a part have between them, in one byte.</summary>
internal readonly record struct ActiveRoles(byte Bits)
{
    /// <summary>Whether somebody is active.</summary>
    internal bool Any => Bits != 0;

    /// <summary>Whether somebody active has one of the roles.</summary>
    internal bool AnyIs(Roles roles) => (Bits & roles.Bits) != 0;

    /// <summary>Whether somebody active has none of the roles.</summary>
    internal bool AnyIsNot(Roles roles) => (Bits & ~roles.Bits) != 0;

    /// <summary>Whether somebody is active and every active person has one of the roles.</summary>
    internal bool AllAre(Roles roles) => Bits != 0 && (Bits & ~roles.Bits) == 0;

    /// <summary>The roles of people, by their numbers.</summary>
    internal static ActiveRoles Of(ReadOnlySpan<int> people, PersonStatus[] statuses)
    {
        ActiveRoles roles = default;
        foreach (int number in people) roles |= statuses[number].ActiveRole;
        return roles;
    }

    public static ActiveRoles operator |(ActiveRoles left, ActiveRoles right) => new((byte)(left.Bits | right.Bits));
}
