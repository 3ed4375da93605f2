namespace SocialPolicy.Benchmarks;

/// <summary>
/// The eight checks as questions about one channel, each by itself, as rules of a rule engine or a validator ask
/// them: what such rules have at hand is an object with lookups made once.
/// </summary>
public sealed class ChannelQuestions
{
    private readonly Dictionary<PersonId, Person> _people;
    private readonly Dictionary<ChannelId, DateOnly> _lastReports;
    private readonly PlainCoverage _coverage = new();
    private readonly DateOnly _today = ContestMoment.Today;
    private readonly Predicate<Person> _isInactive;

    /// <summary>The people found last; one list for all questions, so that none allocates.</summary>
    private readonly List<Person> _found = [];

    internal ChannelQuestions(ContestOrganization contest)
    {
        _isInactive = person => !Plain.IsActive(person, _today);
        _people = contest.People.ToDictionary(person => person.Id);
        _lastReports = contest.Reports
            .Where(report => report.Date <= _today)
            .GroupBy(report => report.Channel)
            .ToDictionary(reports => reports.Key, reports => reports.Max(report => report.Date));
    }

    /// <summary>Whether the owner is known.</summary>
    public bool HasOwner(Channel channel) => Find(channel.Owner) is not null;

    /// <summary>Whether the owner, where known, is active.</summary>
    public bool OwnerIsActive(Channel channel) => Find(channel.Owner) is not { } owner || Plain.IsActive(owner, _today);

    /// <summary>Whether an active owner has a role that may own the channel.</summary>
    public bool OwnerFits(Channel channel) =>
        Find(channel.Owner) is { } owner && Plain.IsActive(owner, _today) && Plain.MayOwn(owner, channel.Platform);

    /// <summary>Whether readers are told who writes where somebody else does.</summary>
    public bool IsDisclosed(Channel channel)
    {
        if (channel.SpeaksFor is not { } speaker || channel.Disclosure != Disclosure.None) return true;
        foreach (Person poster in ActivePosters(channel))
        {
            if (poster.Id != speaker) return false;
        }

        return true;
    }

    /// <summary>Whether a delegated channel has agreed to report every week to the leadership.</summary>
    public bool AgreesToReport(Channel channel) =>
        !IsDelegated(channel)
        || (channel.Reporting?.Every is { } every && every.Length <= TimeSpan.FromDays(7)
            && Find(channel.Reporting.To) is { } recipient && Plain.IsActive(recipient, _today) && Plain.IsLeadership(recipient));

    /// <summary>Whether a delegated channel has reported within the week.</summary>
    public bool Reports(Channel channel)
    {
        DateOnly earliest = _today.AddDays(-7);
        return !IsDelegated(channel) || channel.Since > earliest || (_lastReports.TryGetValue(channel.Id, out DateOnly last) && last >= earliest);
    }

    /// <summary>Whether two members of the team are experts.</summary>
    public bool HasExperts(Channel channel)
    {
        FindAll(channel.Operators);
        if (Find(channel.Owner) is { } owner) _found.Add(owner);
        AddAll(channel.Deputies);
        Person? one = null;
        foreach (Person person in _found)
        {
            if (ReferenceEquals(person, one) || !Plain.IsActive(person, _today) || !Plain.IsExpert(person)) continue;
            if (one is not null) return true;
            one = person;
        }

        return false;
    }

    /// <summary>Whether somebody is there on every workday to come.</summary>
    public bool IsCovered(Channel channel) => !_coverage.IsLacking(Find(channel.Owner), FindAll(channel.Deputies));

    /// <summary>Whether an answer is promised in time.</summary>
    public bool PromisesInTime(Channel channel) =>
        channel.ResponseTarget is { } target && Plain.Length(target) <= Plain.LongestPromise(channel.Platform);

    private bool IsDelegated(Channel channel)
    {
        foreach (Person poster in ActivePosters(channel))
        {
            if (!Plain.IsLeadership(poster)) return true;
        }

        return false;
    }

    private List<Person> ActivePosters(Channel channel)
    {
        FindAll(channel.Operators);
        if (channel.Operators.IsEmpty && Find(channel.Owner) is { } owner) _found.Add(owner);
        _found.RemoveAll(_isInactive);
        return _found;
    }

    private Person? Find(PersonId? id) => id is { } set ? _people.GetValueOrDefault(set) : null;

    private List<Person> FindAll(ValueList<PersonId> ids)
    {
        _found.Clear();
        AddAll(ids);
        return _found;
    }

    private void AddAll(ValueList<PersonId> ids)
    {
        foreach (PersonId id in ids)
        {
            if (_people.TryGetValue(id, out Person? person)) _found.Add(person);
        }
    }
}
