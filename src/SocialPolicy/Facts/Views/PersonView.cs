namespace SocialPolicy.Rules;

/// <summary>A person as rules about people see them: with the selected running channels that they serve.</summary>
public readonly ref struct PersonView
{
    private readonly Moment _moment;
    private readonly IRowSelection _selected;
    private readonly ActorView _actor;

    internal PersonView(Moment moment, IRowSelection selected, int number) => (_moment, _selected, _actor) = (moment, selected, new ActorView(moment, number));

    /// <summary>The person as the organization records them.</summary>
    public Person Person => _actor.Person;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>Whether the person is active today.</summary>
    public bool IsActive => _actor.IsActive;

    /// <summary>The selected running channels that the person owns.</summary>
    public ServedChannelsView Owned => new(_moment, _selected, _moment.Reverse.Owned[_actor.Number]);

    /// <summary>The selected running channels that name the person as a deputy.</summary>
    public ServedChannelsView Deputized => new(_moment, _selected, _moment.Reverse.Deputized[_actor.Number]);

    /// <summary>The selected running channels in whose team the person is.</summary>
    public ServedChannelsView Served => new(_moment, _selected, _moment.Reverse.Served[_actor.Number]);

    /// <summary>The channels among <see cref="Served"/> in whose team the person is the only active one with all of some
    /// competences; none where the person is not active or lacks one of them.</summary>
    /// <param name="competences">The competences.</param>
    public ServedChannelsView ServedAsOnlyExpert(Competences competences)
    {
        ReadOnlySpan<int> rows = default;
        if (IsActive && Has(competences))
            rows = competences.IsOneWellKnown ? _moment.ServedAsSoleExpert(_actor.Number) : _moment.Reverse.Served[_actor.Number];
        return new(_moment, _selected, rows, competences);
    }

    /// <summary>Whether the person has one of the roles.</summary>
    /// <param name="roles">The roles.</param>
    public bool Is(Roles roles) => _actor.Is(roles);

    /// <summary>Whether the person has all the competences.</summary>
    /// <param name="competences">The competences.</param>
    public bool Has(Competences competences) => _actor.Has(competences);

    internal int Slot => _actor.Slot;
}
