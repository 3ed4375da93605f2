namespace SocialPolicy.Benchmarks;

/// <summary>The limit on arrays made beforehand in which no day is digested: what depends on the day is made as part of the work.</summary>
internal sealed class LimitFirstOfDay : Contender
{
    private readonly FaultList _faults = new();

    private LimitRows _rows = null!;
    private LimitDay _day = null!;

    internal override string Key => "limitday";

    internal override string Name => "Limit, first of a day";

    internal override void Prepare(ContestOrganization contest)
    {
        var people = new LimitPeople(contest);
        (_rows, _day) = (new LimitRows(contest, people), new LimitDay(people));
        _faults.Buffer(Limit.RoomFor(contest));
    }

    internal override FaultList Faults() => _faults;

    internal override void Run() => _faults.Filled(LimitLoop.Find(_rows, _day.Make(), _faults.Buffer(0)));
}
