namespace SocialPolicy;

/// <summary>An entity of an organization, or the organization itself, by kind and slot.</summary>
internal readonly record struct EntitySlot(SubjectKind Kind, int Slot)
{
    private const int KindShift = 28;

    /// <summary>The organization itself.</summary>
    internal static EntitySlot Organization => default;

    /// <summary>Both in one number, for where there are many: up to 268 million slots of a kind.</summary>
    internal int Packed => (int)((uint)Kind << KindShift | (uint)Slot);

    // Slots are kept in sets, in which the kinds are few and the slots are many.
    public override int GetHashCode() => Packed;

    internal static EntitySlot Unpack(int packed) => new((SubjectKind)((uint)packed >> KindShift), packed & (1 << KindShift) - 1);
}
