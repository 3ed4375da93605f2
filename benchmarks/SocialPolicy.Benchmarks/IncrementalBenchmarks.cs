using BenchmarkDotNet.Attributes;

namespace SocialPolicy.Benchmarks;

/// <summary>What an edit, and a day that goes by, cost once an evaluation stands; and what the first edit costs.</summary>
[Config(typeof(SideBySide))]
[MemoryDiagnoser]
public class IncrementalBenchmarks
{
    private readonly PersonWhoLeaves _inTenTeams = new(teams: 10);
    private readonly PersonWhoLeaves _inFiftyTeams = new(teams: 50);
    private ContestOrganization _contest = null!;
    private Evaluation _fresh = null!;
    private Evaluation _standing = null!;
    private Evaluation _edited = null!;
    private Evaluation _last = null!;
    private Edit _channel = null!;
    private Edit _person = null!;
    private Edit _personInFifty = null!;
    private Edit _report = null!;
    private Edit _message = null!;
    private int _next;

    /// <summary>The number of channels.</summary>
    [Params(10_000, 100_000, 1_000_000)]
    public int Channels { get; set; }

    /// <summary>Evaluates, and applies a first edit, by which all is built that further ones need.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _contest = ContestOrganization.Shared(Channels);
        Channel channel = _contest.Channels[Channels / 2];
        _channel = Edit.Put(channel with { Owner = null, ResponseTarget = null });
        _person = _inTenTeams.Leaving;
        _personInFifty = _inFiftyTeams.Leaving;
        _report = Edit.Add(new ChannelReport { Channel = channel.Id, Date = ContestMoment.Today, By = channel.Owner });
        _message = Edit.Put(new Message { Id = "new", Channel = channel.Id, ReceivedAt = ContestMoment.Now.AddHours(-1) });
        Evaluate();
        _standing = _fresh.Apply(Edit.Put(channel));
        _edited = _standing.Apply(_channel);
        _last = _standing;
    }

    /// <summary>An evaluation of facts of its own, beside which nothing has been built.</summary>
    [IterationSetup(Target = nameof(FirstApply))]
    public void Evaluate() =>
        _fresh = ContestPolicy.Policy.Evaluate(_inFiftyTeams.JoinTo(_inTenTeams.JoinTo(_contest.ToOrganization())), ContestMoment.Now);

    [Benchmark]
    public Evaluation FirstApply() => _fresh.Apply(_channel);

    [Benchmark(Baseline = true)]
    public Evaluation PutChannel() => _standing.Apply(_channel);

    [Benchmark]
    public Evaluation PutPersonInTenTeams() => _standing.Apply(_person);

    [Benchmark]
    public Evaluation PutPersonInFiftyTeams() => _standing.Apply(_personInFifty);

    [Benchmark]
    public Evaluation AddReport() => _standing.Apply(_report);

    [Benchmark]
    public Evaluation PutMessage() => _standing.Apply(_message);

    /// <summary>Each edit upon the one before, on ever other channels, so that what edits leave behind is seen.</summary>
    [Benchmark]
    public Evaluation EditsInARow()
    {
        Channel channel = _contest.Channels[_next];
        _next = (_next + 7919) % Channels;
        return _last = _last.Apply(Edit.Put(channel with { Disclosure = channel.Disclosure == Disclosure.Profile ? Disclosure.Signature : Disclosure.Profile }));
    }

    [Benchmark]
    public Evaluation AnHourLater() => _standing.At(ContestMoment.Now.AddHours(1));

    [Benchmark]
    public Evaluation ADayLater() => _standing.At(ContestMoment.Now.AddDays(1));

    [Benchmark]
    public EvaluationChanges Changes() => _edited.Changes(_standing);
}
