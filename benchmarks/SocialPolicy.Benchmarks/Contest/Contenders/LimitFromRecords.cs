namespace SocialPolicy.Benchmarks;

/// <summary>The limit, its arrays made as part of the work: what resolving ids by hand costs at least.</summary>
internal sealed class LimitFromRecords : Contender
{
    private readonly FaultList _faults = new();

    private ContestOrganization _contest = null!;

    internal override string Key => "arrays";

    internal override string Name => "Limit, its arrays included";

    internal override void Prepare(ContestOrganization contest)
    {
        _contest = contest;
        _faults.Buffer(Limit.RoomFor(contest));
    }

    internal override FaultList Faults() => _faults;

    internal override void Run()
    {
        var people = new LimitPeople(_contest);
        _faults.Filled(LimitLoop.Find(new LimitRows(_contest, people), new LimitDay(people).Make(), _faults.Buffer(0)));
    }
}
