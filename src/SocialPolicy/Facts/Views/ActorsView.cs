using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Several people in one part, such as a channel's team: those who resolve, each once.</summary>
public readonly ref struct ActorsView
{
    private readonly Moment _moment;
    private readonly int _row;
    private readonly ChannelPart _part;

    internal ActorsView(Moment moment, int row, ChannelPart part) => (_moment, _row, _part) = (moment, row, part);

    /// <summary>The number of people, active or not.</summary>
    public int Count => Numbers.Length;

    /// <summary>Whether somebody is active.</summary>
    public bool AnyActive => Roles.Any;

    /// <summary>Whether so many people or more are active.</summary>
    /// <param name="least">The number of people.</param>
    public bool HasActive(int least) => least == 1 ? AnyActive : CountActive() >= least;

    /// <summary>The number of active people.</summary>
    public int CountActive() =>
        _part == ChannelPart.Access && _moment.AccessOf(_row).Active is < AccessSummary.Many and var active ? active : CountActiveOneByOne();

    private int CountActiveOneByOne()
    {
        PersonStatus[] people = _moment.Statuses;
        int count = 0;
        foreach (int number in Numbers) count += people[number].IsActive ? 1 : 0;
        return count;
    }

    /// <summary>The number of active people who have all the competences.</summary>
    /// <param name="competences">The competences.</param>
    public int CountActive(Competences competences)
    {
        if (!competences.Others.IsEmpty) return CountActiveOneByOne(competences);
        Skills[] people = _moment.Skills;
        int count = 0;
        foreach (int number in Numbers) count += people[number].AreActiveWith(competences.WellKnown) ? 1 : 0;
        return count;
    }

    /// <summary>Whether so many active people or more have all the competences.</summary>
    /// <param name="least">The number of people.</param>
    /// <param name="competences">The competences.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasActive(int least, Competences competences) =>
        _part == ChannelPart.Team && least is 1 or 2 && competences.IsOneWellKnown
            ? (least == 1 ? _moment.TeamSkills[_row].OfOne : _moment.TeamSkills[_row].OfTwo).AreActiveWith(competences.WellKnown)
            : CountActive(competences) >= least;

    /// <summary>Whether exactly one active person has all the competences.</summary>
    /// <param name="competences">The competences.</param>
    public bool HasOneActive(Competences competences) => HasActive(1, competences) && !HasActive(2, competences);

    /// <summary>Whether there is an active person and every active one has one of the roles.</summary>
    /// <param name="roles">The roles.</param>
    public bool AllActiveAre(Roles roles) => Roles.AllAre(roles);

    /// <summary>Whether some active person has one of the roles.</summary>
    /// <param name="roles">The roles.</param>
    public bool AnyActiveIs(Roles roles) => Roles.AnyIs(roles);

    /// <summary>Whether some active person has none of the roles.</summary>
    /// <param name="roles">The roles.</param>
    public bool AnyActiveIsNot(Roles roles) => Roles.AnyIsNot(roles);

    /// <summary>Whether the active people together have all the competences.</summary>
    /// <param name="competences">The competences.</param>
    public bool HaveTogether(Competences competences) =>
        (competences.WellKnown & ~SkillsOfOne.Competences) == 0 && (competences.Others.IsEmpty || Lacking(competences).IsEmpty);

    /// <summary>Those of the competences that no active person has, in their order.</summary>
    /// <param name="competences">The competences.</param>
    public Competences Lacking(Competences competences)
    {
        foreach (ActorView actor in this)
        {
            if (actor.IsActive) competences = actor.Lacking(competences);
        }

        return competences;
    }

    /// <summary>Whether a person is among the people. Nobody never is.</summary>
    /// <param name="person">The person.</param>
    public bool Contains(ActorView person) => person.Exists && Numbers.Contains(person.Number);

    private int CountActiveOneByOne(Competences competences)
    {
        int count = 0;
        foreach (ActorView actor in this) count += actor.IsActive && actor.Has(competences) ? 1 : 0;
        return count;
    }

    /// <summary>Goes through the people without an allocation.</summary>
    public Enumerator GetEnumerator() => new(_moment, Numbers);

    /// <summary>Sets the bit of each active person by slot.</summary>
    internal void MarkActive(ulong[] bits)
    {
        // Whether somebody is active is no better guessed than looked up: nobody's bit stays as it is.
        PersonStatus[] people = _moment.Statuses;
        foreach (int number in Numbers)
        {
            int slot = _moment.SlotOf(number);
            bits[slot / 64] |= (people[number].IsActive ? 1ul : 0) << slot;
        }
    }

    internal ReadOnlySpan<int> Numbers => _moment.NumbersOf(_row, _part);

    private ref readonly ChannelSummary Summary => ref _moment.Summaries[_row];

    /// <summary>The competences that some active person has.</summary>
    private Skills SkillsOfOne =>
        (_part == ChannelPart.Team ? _moment.TeamSkills[_row] : TeamSkills.Of(Numbers, _moment.Skills)).OfOne;

    /// <summary>The roles of those who are active.</summary>
    private ActiveRoles Roles
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _part switch
        {
            ChannelPart.Posters => Summary.Posters,
            ChannelPart.Operators => Summary.Operators,
            ChannelPart.Deputies => Summary.Deputies,
            ChannelPart.Cover => Summary.Cover,
            ChannelPart.Team => Summary.Cover | Summary.Operators,
            _ => ActiveRoles.Of(Numbers, _moment.Statuses),
        };
    }

    /// <summary>Goes through people.</summary>
    public ref struct Enumerator
    {
        private readonly Moment _moment;
        private readonly ReadOnlySpan<int> _numbers;
        private int _index;

        internal Enumerator(Moment moment, ReadOnlySpan<int> numbers)
        {
            _moment = moment;
            _numbers = numbers;
            _index = -1;
        }

        /// <summary>The person at hand.</summary>
        public readonly ActorView Current => new(_moment, _numbers[_index]);

        /// <summary>Goes on to the next person, and tells whether there is one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => ++_index < _numbers.Length;
    }
}
