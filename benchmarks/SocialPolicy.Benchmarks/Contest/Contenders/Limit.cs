namespace SocialPolicy.Benchmarks;

/// <summary>What the checks cost at least: dense arrays made beforehand, each person digested, and one loop over them.</summary>
internal sealed class Limit : Contender
{
    /// <summary>No channel has more faults than this.</summary>
    private const int MostFaults = 8;

    private readonly FaultList _faults = new();

    private LimitRows _rows = null!;
    private LimitDay _day = null!;

    internal override string Key => "limit";

    internal override string Name => "Limit: prepared arrays, one loop";

    /// <summary>For how many faults there has to be room: two a channel are more than there are on average.</summary>
    internal static int RoomFor(ContestOrganization contest) => contest.Channels.Length * 2 + MostFaults;

    internal override void Prepare(ContestOrganization contest)
    {
        var people = new LimitPeople(contest);
        (_rows, _day) = (new LimitRows(contest, people), new LimitDay(people).Make());
        _faults.Buffer(RoomFor(contest));
    }

    internal override FaultList Faults() => _faults;

    internal override void Run() => _faults.Filled(LimitLoop.Find(_rows, _day, _faults.Buffer(0)));
}
