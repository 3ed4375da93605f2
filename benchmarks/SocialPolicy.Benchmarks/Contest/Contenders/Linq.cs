namespace SocialPolicy.Benchmarks;

/// <summary>What a hurried user writes: a query a check, over lookups made once.</summary>
internal sealed class Linq : Contender
{
    private readonly FaultList _faults = new();
    private readonly DateOnly _today = ContestMoment.Today;

    private ContestOrganization _contest = null!;
    private Dictionary<PersonId, Person> _people = [];
    private ILookup<ChannelId, ChannelReport> _reports = null!;
    private DateOnly[] _workdays = [];

    internal override string Key => "linq";

    internal override string Name => "LINQ";

    internal override void Prepare(ContestOrganization contest) => _contest = contest;

    internal override FaultList Faults() => _faults;

    internal override void Run()
    {
        _faults.Clear();
        _people = _contest.People.ToDictionary(person => person.Id);
        _reports = _contest.Reports.ToLookup(report => report.Channel);
        _workdays = ContestMoment.Workdays();

        var channels = _contest.Channels.Index().Where(channel => channel.Item.Status == ChannelStatus.Active).ToList();
        var delegated = channels.Where(channel => Posters(channel.Item).Any(poster => !Plain.IsLeadership(poster))).ToList();
        Add(Check.SMP1001, channels.Where(channel => Owner(channel.Item) is null));
        Add(Check.SMP1002, channels.Where(channel => Owner(channel.Item) is { } owner && !Plain.IsActive(owner, _today)));
        Add(Check.SMP1003, channels.Where(channel => !(Owner(channel.Item) is { } owner && Plain.IsActive(owner, _today) && Plain.MayOwn(owner, channel.Item.Platform))));
        Add(Check.SMP2001, channels.Where(channel => channel.Item is { SpeaksFor: { } speaker, Disclosure: Disclosure.None } && Posters(channel.Item).Any(poster => poster.Id != speaker)));
        Add(Check.SMP3001, delegated.Where(channel => !Agrees(channel.Item.Reporting)));
        Add(Check.SMP3002, delegated.Where(channel => !(channel.Item.Since > _today.AddDays(-7)) && !_reports[channel.Item.Id].Any(report => report.Date >= _today.AddDays(-7) && report.Date <= _today)));
        Add(Check.SMP4001, channels.Where(channel => Team(channel.Item).Count(person => Plain.IsActive(person, _today) && Plain.IsExpert(person)) < 2));
        Add(Check.SMP4003, channels.Where(channel => IsUncovered(channel.Item)));
        Add(Check.SMP5003, channels.Where(channel => channel.Item.ResponseTarget is not { } target || Plain.Length(target) > Plain.LongestPromise(channel.Item.Platform)));
    }

    private void Add(Check check, IEnumerable<(int Index, Channel Item)> channels)
    {
        foreach ((int index, _) in channels) _faults.Add(index, check);
    }

    private bool Agrees(ReportingAgreement? agreement) =>
        agreement?.Every?.Length <= TimeSpan.FromDays(7)
        && agreement?.To is { } to && Find([to]).Any(recipient => Plain.IsActive(recipient, _today) && Plain.IsLeadership(recipient));

    private bool IsUncovered(Channel channel)
    {
        var cover = Find(channel.Deputies).Concat(OwnerOrNobody(channel)).ToList();
        return _workdays.Any(day => !cover.Any(person => Plain.IsPresent(person, day)));
    }

    private Person? Owner(Channel channel) => channel.Owner is { } owner ? _people.GetValueOrDefault(owner) : null;

    private IEnumerable<Person> OwnerOrNobody(Channel channel) => Owner(channel) is { } owner ? [owner] : [];

    private IEnumerable<Person> Posters(Channel channel) =>
        (channel.Operators.IsEmpty ? OwnerOrNobody(channel) : Find(channel.Operators)).Where(person => Plain.IsActive(person, _today));

    private IEnumerable<Person> Team(Channel channel) =>
        OwnerOrNobody(channel).Concat(Find(channel.Operators)).Concat(Find(channel.Deputies)).DistinctBy(person => person.Id);

    private IEnumerable<Person> Find(ValueList<PersonId> ids) => ids.Select(id => _people.GetValueOrDefault(id)).OfType<Person>();
}
