using System.Numerics;

namespace SocialPolicy;

/// <summary>A set of <see cref="Role"/>s. A single role converts to the set that holds it.</summary>
/// <remarks>The default value is the empty set, which no clause accepts.</remarks>
public readonly record struct Roles
{
    private readonly byte _bits;

    private Roles(int bits) => _bits = (byte)bits;

    /// <summary><see cref="Role.Owner"/> and <see cref="Role.Executive"/>.</summary>
    public static Roles Leadership { get; } = Of(Role.Owner, Role.Executive);

    /// <summary><see cref="Role.Apprentice"/> and <see cref="Role.Intern"/>.</summary>
    public static Roles Trainee { get; } = Of(Role.Apprentice, Role.Intern);

    /// <summary>Every role there is.</summary>
    public static Roles Everyone { get; } = new((1 << Enum.GetValues<Role>().Length) - 1);

    /// <summary>Every role but <see cref="Role.Apprentice"/> and <see cref="Role.Intern"/>.</summary>
    public static Roles NonTrainee { get; } = new(Everyone._bits & ~Trainee._bits);

    /// <summary>Every role but <see cref="Role.Owner"/> and <see cref="Role.Executive"/>.</summary>
    public static Roles NonLeadership { get; } = new(Everyone._bits & ~Leadership._bits);

    /// <summary>The set of all roles in the given sets.</summary>
    /// <param name="first">A role or a set of roles.</param>
    /// <param name="more">Further roles or sets.</param>
    public static Roles Of(Roles first, params ReadOnlySpan<Roles> more)
    {
        int bits = first._bits;
        foreach (Roles roles in more) bits |= roles._bits;
        return new(bits);
    }

    /// <summary>The number of roles in the set.</summary>
    public int Count => BitOperations.PopCount(_bits);

    internal int Bits => _bits;

    /// <summary>Whether the set holds no role.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Whether the role is in the set.</summary>
    /// <param name="role">The role to look for.</param>
    public bool Contains(Role role) => (uint)role < 8 && (_bits >> (int)role & 1) != 0;

    /// <summary>Whether every role of the other set is in this one.</summary>
    /// <param name="other">The other set.</param>
    public bool Contains(Roles other) => (other._bits & ~_bits) == 0;

    /// <summary>Whether some role is in both sets.</summary>
    /// <param name="other">The other set.</param>
    public bool Overlaps(Roles other) => (other._bits & _bits) != 0;

    /// <summary>The roles of the set, in the order of <see cref="Role"/>.</summary>
    public ValueList<Role> ToValueList()
    {
        Roles set = this;
        return Enum.GetValues<Role>().Where(set.Contains).ToValueList();
    }

    /// <summary>The roles as documents write them: <c>owner, executive</c>.</summary>
    public override string ToString() => string.Join(", ", ToValueList().Select(Names.Of));

    /// <summary>The set that holds one role.</summary>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is no role.</exception>
    public static implicit operator Roles(Role role) =>
        Enum.IsDefined(role) ? new(1 << (int)role) : throw new ArgumentOutOfRangeException(nameof(role));

    /// <summary>The roles in either set.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    public static Roles operator |(Roles left, Roles right) => new(left._bits | right._bits);
}
