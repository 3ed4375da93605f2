namespace SocialPolicy;

/// <summary>A person's well-known competences, and once more whether they are active, so that experts are told by one look.</summary>
internal readonly record struct Skills(ushort Bits)
{
    private const int Active = 1 << 15;

    /// <summary>The competences as <see cref="SocialPolicy.Competences.WellKnown"/> has them.</summary>
    internal uint Competences => Bits & ~(uint)Active;

    /// <summary>Whether the person is active and has all of some competences.</summary>
    internal bool AreActiveWith(uint competences) => (~(uint)Bits & (competences | Active)) == 0;

    /// <summary>The same of somebody active, nothing of anybody else.</summary>
    // The sign of the bit for being active, spread over the others: people are of many kinds, and guessing wrong costs more.
    internal Skills WhileActive => new((ushort)(Bits & (short)Bits >> 15));

    public static Skills operator &(Skills left, Skills right) => new((ushort)(left.Bits & right.Bits));

    public static Skills operator |(Skills left, Skills right) => new((ushort)(left.Bits | right.Bits));

    internal static Skills Of(Person person) => new((ushort)SocialPolicy.Competences.Split(person.Competences).WellKnown);

    internal Skills WhenActive(bool active) => active ? new((ushort)(Bits | Active)) : this;
}
