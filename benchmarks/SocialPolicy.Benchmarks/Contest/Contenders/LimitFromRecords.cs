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
        _faults.Buffer(contest.Channels.Length * 2 + 8);
    }

    internal override FaultList Faults() => _faults;

    internal override void Run() => _faults.Filled(LimitLoop.Find(new LimitRows(_contest), _faults.Buffer(0)));
}
