namespace SocialPolicy.Rules;

/// <summary>A person as rules about people see them: with the selected running channels that they serve.</summary>
public readonly struct PersonView
{
    private readonly Moment _moment;
    private readonly ChannelSet _selected;
    private readonly int _ordinal;

    internal PersonView(Moment moment, ChannelSet selected, int ordinal) => (_moment, _selected, _ordinal) = (moment, selected, ordinal);

    /// <summary>The person as the organization records them.</summary>
    public Person Person => Actor.Person;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Whether the person is active today.</summary>
    public bool IsActive => Actor.IsActive;

    /// <summary>The selected running channels that the person owns.</summary>
    public ServedChannelsView Owned => new(_moment, _selected, _moment.Facts.Reverse.Owned[_ordinal]);

    /// <summary>The selected running channels that name the person as a deputy.</summary>
    public ServedChannelsView Deputized => new(_moment, _selected, _moment.Facts.Reverse.Deputized[_ordinal]);

    /// <summary>The selected running channels in whose team the person is.</summary>
    public ServedChannelsView Served => new(_moment, _selected, _moment.Facts.Reverse.Served[_ordinal]);

    /// <summary>Whether the person has one of the roles.</summary>
    /// <param name="roles">The roles.</param>
    public bool Is(Roles roles) => Actor.Is(roles);

    /// <summary>Whether the person has all the competences.</summary>
    /// <param name="competences">The competences.</param>
    public bool Has(Competences competences) => Actor.Has(competences);

    internal int Slot => _ordinal;

    private ActorView Actor => new(_moment, _ordinal);
}
