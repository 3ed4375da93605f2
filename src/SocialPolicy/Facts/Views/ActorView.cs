using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>A person in the part that a channel or a piece of evidence gives them, or nobody where the reference is not set or does not resolve.</summary>
/// <remarks>The default value is nobody. Nobody is never active and has no role and no competence. Shows the person only, no channels.</remarks>
public readonly struct ActorView
{
    private readonly Moment _moment;

    // One more than the ordinal, so that the default value is nobody.
    private readonly int _number;

    internal ActorView(Moment moment, int ordinal) => (_moment, _number) = (moment, Math.Max(ordinal, ChannelRow.Unresolved) + 1);

    /// <summary>Whether there is somebody: the reference is set and resolves.</summary>
    public bool Exists => _number > 0;

    /// <summary>Whether somebody is there and active today.</summary>
    public bool IsActive => Bits.IsActive;

    /// <summary>Whether somebody was active on some earlier day and no longer is.</summary>
    public bool HasLeft => Bits.HasLeft;

    /// <summary>Whether somebody is there and has one of the roles, active or not.</summary>
    /// <param name="roles">The roles.</param>
    public bool Is(Roles roles) => Exists && roles.Contains(Bits.Role);

    /// <summary>Whether somebody is there and has all the competences, active or not.</summary>
    /// <param name="competences">The competences.</param>
    public bool Has(Competences competences) =>
        Exists && (competences.WellKnown & ~Bits.Competences) == 0 && (competences.Others.IsEmpty || HasOthers(competences));

    /// <summary>Whether both are the same person. Nobody is the same as no one.</summary>
    /// <param name="other">The other person.</param>
    public bool IsSameAs(ActorView other) => Exists && Ordinal == other.Ordinal;

    /// <summary>The person.</summary>
    /// <exception cref="InvalidOperationException">There is nobody.</exception>
    public Person Person => Exists
        ? _moment.Facts.Organization.People.Rows[Ordinal]!
        : throw new InvalidOperationException("There is nobody; ask Exists before.");

    /// <summary>The person as diagnostics write it.</summary>
    /// <exception cref="InvalidOperationException">There is nobody.</exception>
    public Subject Subject => Subject.Of(Person.Id);

    internal int Ordinal => _number - 1;

    private PersonBits Bits
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Exists ? _moment.People[Ordinal] : PersonBits.Nobody;
    }

    private bool HasOthers(Competences competences)
    {
        foreach (Competence competence in competences.Others)
        {
            if (!Person.Competences.Contains(competence)) return false;
        }

        return true;
    }
}
