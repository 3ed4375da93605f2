namespace SocialPolicy.Benchmarks;

/// <summary>What the checks cost at least: dense arrays made beforehand, each person digested, and one loop over them.</summary>
internal sealed class Limit : Contender
{
    /// <summary>No channel has more faults than this.</summary>
    private const int MostFaults = 8;

    private readonly FaultList _faults = new();

    private LimitRows _rows = null!;

    internal override string Key => "limit";

    internal override string Name => "Limit: prepared arrays, one loop";

    internal override void Prepare(ContestOrganization contest)
    {
        _rows = new LimitRows(contest);
        _faults.Buffer(contest.Channels.Length * 2 + MostFaults);
    }

    internal override FaultList Faults() => _faults;

    internal override void Run() => _faults.Filled(LimitLoop.Find(_rows, _faults.Buffer(0)));
}
