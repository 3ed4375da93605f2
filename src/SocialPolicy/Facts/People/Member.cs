using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SocialPolicy;

/// <summary>
/// What a channel takes of one of its people, in 16 bytes side by side: so that one look at memory is enough, and what several have
/// together is found by one operation.
/// </summary>
/// <param name="Presence">On which of the coming days present.</param>
/// <param name="Bits">Skills, role and status beside each other.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Member(Presence Presence, uint Bits)
{
    private const int RoleShift = 16;
    private const int StatusShift = 24;

    /// <summary>The skills while active.</summary>
    internal Skills Skills => new((ushort)Bits);

    /// <summary>The role while active.</summary>
    internal ActiveRoles Role => new((byte)(Bits >> RoleShift));

    /// <summary>Role and whether active; of several together it says nothing.</summary>
    internal PersonStatus Status => new((byte)(Bits >> StatusShift));

    internal static Member Of(in PersonDigest person) => new(
        person.Presence,
        person.Skills.WhileActive.Bits | (uint)person.Status.ActiveRole.Bits << RoleShift | (uint)person.Status.Bits << StatusShift);

    // Part by part and not as a whole, so that the bits stay in a register.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Member Of(Vector128<uint> bits) => new(new(bits.AsUInt64().ToScalar(), bits.GetElement(2)), bits.GetElement(3));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector128<uint> ToVector() => Unsafe.BitCast<Member, Vector128<uint>>(this);
}
