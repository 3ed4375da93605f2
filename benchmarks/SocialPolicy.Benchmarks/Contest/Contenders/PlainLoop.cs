namespace SocialPolicy.Benchmarks;

/// <summary>What a careful user writes: one pass over the records, with a dictionary where something is looked up.</summary>
internal sealed class PlainLoop : Contender
{
    private readonly FaultList _faults = new();
    private readonly List<Person> _posters = [];
    private readonly List<Person> _deputies = [];
    private readonly PlainCoverage _coverage = new();
    private readonly DateOnly _today = ContestMoment.Today;

    private ContestOrganization _contest = null!;
    private Dictionary<PersonId, Person> _people = [];
    private Dictionary<ChannelId, DateOnly> _lastReports = [];

    internal override string Key => "loop";

    internal override string Name => "Plain loop";

    internal override void Prepare(ContestOrganization contest) => _contest = contest;

    internal override FaultList Faults() => _faults;

    internal override void Run()
    {
        _faults.Clear();
        _people = new(_contest.People.Length);
        foreach (Person person in _contest.People) _people.TryAdd(person.Id, person);
        _lastReports = new(_contest.Channels.Length);
        foreach (ChannelReport report in _contest.Reports)
        {
            if (report.Date > _today) continue;
            if (!_lastReports.TryGetValue(report.Channel, out DateOnly last) || last < report.Date) _lastReports[report.Channel] = report.Date;
        }

        for (int i = 0; i < _contest.Channels.Length; i++)
        {
            if (_contest.Channels[i].Status == ChannelStatus.Active) Check(i, _contest.Channels[i]);
        }
    }

    private void Check(int i, Channel channel)
    {
        Person? owner = Find(channel.Owner);
        bool ownerIsActive = owner is not null && Plain.IsActive(owner, _today);
        if (owner is null) _faults.Add(i, Benchmarks.Check.SMP1001);
        else if (!ownerIsActive) _faults.Add(i, Benchmarks.Check.SMP1002);
        if (!ownerIsActive || !Plain.MayOwn(owner!, channel.Platform)) _faults.Add(i, Benchmarks.Check.SMP1003);

        FindActive(channel.Operators, _posters);
        FindAll(channel.Deputies, _deputies);
        if (channel.Operators.IsEmpty && ownerIsActive) _posters.Add(owner!);
        if (channel.SpeaksFor is { } speaker && channel.Disclosure == Disclosure.None && PostsForAnother(speaker))
            _faults.Add(i, Benchmarks.Check.SMP2001);
        if (IsDelegated()) CheckReports(i, channel);
        if (!HasTwoExperts(owner)) _faults.Add(i, Benchmarks.Check.SMP4001);
        if (_coverage.IsLacking(owner, _deputies)) _faults.Add(i, Benchmarks.Check.SMP4003);
        if (channel.ResponseTarget is not { } target || Plain.Length(target) > Plain.LongestPromise(channel.Platform))
            _faults.Add(i, Benchmarks.Check.SMP5003);
    }

    private void CheckReports(int i, Channel channel)
    {
        Person? recipient = Find(channel.Reporting?.To);
        bool agreed = channel.Reporting?.Every is { } every && every.Length <= TimeSpan.FromDays(7)
            && recipient is not null && Plain.IsActive(recipient, _today) && Plain.IsLeadership(recipient);
        if (!agreed) _faults.Add(i, Benchmarks.Check.SMP3001);

        DateOnly earliest = _today.AddDays(-7);
        bool reported = _lastReports.TryGetValue(channel.Id, out DateOnly last) && last >= earliest;
        if (!reported && !(channel.Since > earliest)) _faults.Add(i, Benchmarks.Check.SMP3002);
    }

    private bool PostsForAnother(PersonId speaker)
    {
        foreach (Person poster in _posters)
        {
            if (poster.Id != speaker) return true;
        }

        return false;
    }

    private bool IsDelegated()
    {
        foreach (Person poster in _posters)
        {
            if (!Plain.IsLeadership(poster)) return true;
        }

        return false;
    }

    private bool HasTwoExperts(Person? owner)
    {
        Person? one = owner is not null && IsActiveExpert(owner) ? owner : null;

        // Active posters are operators, or the owner, who is known already.
        return AddsSecond(_posters, ref one) || AddsSecond(_deputies, ref one);
    }

    private bool AddsSecond(List<Person> people, ref Person? one)
    {
        foreach (Person person in people)
        {
            if (ReferenceEquals(person, one) || !IsActiveExpert(person)) continue;
            if (one is not null) return true;
            one = person;
        }

        return false;
    }

    private bool IsActiveExpert(Person person) => Plain.IsActive(person, _today) && Plain.IsExpert(person);

    private Person? Find(PersonId? id) => id is { } set ? _people.GetValueOrDefault(set) : null;

    private void FindAll(ValueList<PersonId> ids, List<Person> found)
    {
        found.Clear();
        foreach (PersonId id in ids)
        {
            if (_people.TryGetValue(id, out Person? person)) found.Add(person);
        }
    }

    private void FindActive(ValueList<PersonId> ids, List<Person> found)
    {
        found.Clear();
        foreach (PersonId id in ids)
        {
            if (_people.TryGetValue(id, out Person? person) && Plain.IsActive(person, _today)) found.Add(person);
        }
    }
}
