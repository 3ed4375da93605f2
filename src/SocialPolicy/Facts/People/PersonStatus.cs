namespace SocialPolicy;

/// <summary>A person's role and whether they are active, in one byte: what most rules ask, and people are reached at random.</summary>
internal readonly record struct PersonStatus(byte Bits)
{
    private const int RoleMask = 15;
    private const int Active = 1 << 4;
    private const int Left = 1 << 5;
    private const int Stays = 1 << 6;

    /// <summary>Stands for a role that does not exist, which no set of roles holds.</summary>
    private const Role UndefinedRole = (Role)7;

    /// <summary>The role; nobody's is none that exists, which is why the bits hold one more.</summary>
    internal Role Role => (Role)(Bits & RoleMask) - 1;

    /// <summary>Whether there is somebody.</summary>
    internal bool IsSomebody => (Bits & RoleMask) != 0;

    internal bool IsActive => (Bits & Active) != 0;

    /// <summary>The role while active, as a set.</summary>
    internal ActiveRoles ActiveRole => new((byte)((1 << (Bits & RoleMask) >> 1) * (Bits >> 4 & 1)));

    /// <summary>Active on some earlier day, and no longer.</summary>
    internal bool HasLeft => (Bits & Left) != 0;

    /// <summary>Present on the last day for which presence is digested and, as far as is known, from then on for good.</summary>
    internal bool StaysPresent => (Bits & Stays) != 0;

    /// <summary>What does not depend on the day.</summary>
    internal static PersonStatus Of(Role role) => new((byte)((Enum.IsDefined(role) ? role : UndefinedRole) + 1));

    /// <param name="today">Today.</param>
    /// <param name="employment">The days of employment.</param>
    /// <param name="stays">Whether present on the last day of the digest and from then on.</param>
    internal PersonStatus On(int today, DayInterval employment, bool stays)
    {
        int bits = Bits | (stays ? Stays : 0);
        if (employment.First <= employment.Last)
        {
            if (today > employment.Last) bits |= Left;
            else if (today >= employment.First) bits |= Active;
        }

        return new((byte)bits);
    }
}
