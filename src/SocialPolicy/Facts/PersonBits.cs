namespace SocialPolicy;

/// <summary>What a channel's rules ask of a person at an instant, in four bytes, so that people reached at random cost little memory.</summary>
internal readonly struct PersonBits(uint bits)
{
    private const int RoleShift = 11;

    /// <summary>Stands for a role that does not exist, which no set of roles holds.</summary>
    private const Role UndefinedRole = (Role)7;

    private const uint Active = 1u << 14;
    private const uint Left = 1u << 15;

    /// <summary>Nobody: an unresolved reference has no competence, and is never active.</summary>
    internal static PersonBits Nobody => default;

    internal uint Competences => bits & ((1u << RoleShift) - 1);

    internal Role Role => (Role)(bits >> RoleShift & 7);

    internal bool IsActive => (bits & Active) != 0;

    /// <summary>Active on some earlier day, and no longer.</summary>
    internal bool HasLeft => (bits & Left) != 0;

    internal static PersonBits Of(Person person, DateOnly today)
    {
        DateRange employment = person.Employment;
        bool active = employment.Contains(today);
        bool left = !active && !employment.IsReversed && employment.To < today;
        (uint competences, _) = SocialPolicy.Competences.Split(person.Competences);
        return new(competences | (uint)(Enum.IsDefined(person.Role) ? person.Role : UndefinedRole) << RoleShift | (active ? Active : 0) | (left ? Left : 0));
    }
}
