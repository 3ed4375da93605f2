namespace SocialPolicy;

/// <summary>A person's role and competences, and whether they are active, as bits.</summary>
internal readonly record struct PersonTraits(uint Bits)
{
    private const int RoleShift = 11;

    /// <summary>Stands for a role that does not exist, which no set of roles holds.</summary>
    private const Role UndefinedRole = (Role)8;

    private const uint Active = 1u << 15;
    private const uint Left = 1u << 16;
    private const uint Stays = 1u << 17;

    internal uint Competences => Bits & ((1u << RoleShift) - 1);

    /// <summary>The role; nobody's is none that exists, which is why the bits hold one more.</summary>
    internal Role Role => (Role)(Bits >> RoleShift & 15) - 1;

    internal bool IsActive => (Bits & Active) != 0;

    /// <summary>Active on some earlier day, and no longer.</summary>
    internal bool HasLeft => (Bits & Left) != 0;

    /// <summary>Present on the last day for which presence is digested and, as far as is known, from then on for good.</summary>
    internal bool StaysPresent => (Bits & Stays) != 0;

    internal PersonTraits WithStay => new(Bits | Stays);

    /// <summary>What does not depend on the day.</summary>
    internal static PersonTraits Of(Person person)
    {
        (uint competences, _) = SocialPolicy.Competences.Split(person.Competences);
        Role role = Enum.IsDefined(person.Role) ? person.Role : UndefinedRole;
        return new(competences | (uint)(role + 1) << RoleShift);
    }

    internal PersonTraits On(int today, DayInterval employment)
    {
        if (employment.First > employment.Last) return this;
        if (today > employment.Last) return new(Bits | Left);
        return today < employment.First ? this : new(Bits | Active);
    }
}
