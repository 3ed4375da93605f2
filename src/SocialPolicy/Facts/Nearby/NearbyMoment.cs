using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>
/// Facts of what lies around one subject: the channels and people that its view shows, indexed from the
/// organization's tables when they are asked for. People are numbered as they come.
/// </summary>
internal sealed class NearbyMoment : Moment
{
    private const int ExpectedLinks = 24;

    private readonly LinkBuffer _links = new(ExpectedLinks);
    private readonly NumberedSlots _people = new();
    private readonly RememberedPeople _remembered;
    private readonly Turns? _turns;
    private readonly NearbyEvidence _evidence;
    private PeopleDigest _digest;
    private ChannelDigest _channels = new(1);
    private IdBatch? _ids;
    private int _rows;
    private ReverseIndex? _reverse;
    private EscalationFacts? _escalations;

    /// <param name="organization">The organization.</param>
    /// <param name="calendar">Its calendar.</param>
    /// <param name="units">Its units.</param>
    /// <param name="clock">The instant.</param>
    /// <param name="referrers">Who refers to whom.</param>
    /// <param name="remembered">The people that have been looked at before.</param>
    /// <param name="earlier">Facts from which to take what has not changed.</param>
    /// <param name="turns">Takes when answers may turn; null where nobody asks.</param>
    internal NearbyMoment(
        Organization organization,
        ResolvedCalendar calendar,
        UnitTree units,
        Clock clock,
        Referrers referrers,
        RememberedPeople remembered,
        EarlierFacts earlier,
        Turns? turns)
        : base(organization, calendar, new Clock(clock, turns))
    {
        (Units, _remembered, Earlier, _turns) = (units, remembered, earlier, turns);
        Evidence = _evidence = new NearbyEvidence(this, referrers);
        People = _digest = new(_people.Room);
        Rows = new ChannelRow[1];
        Details = new ChannelDetails[1];
        Channels = _channels;
        Links = _links.Links;
    }

    internal override ReverseIndex Reverse => _reverse ?? throw new NotSupportedException("These facts hold nobody's channels.");

    internal override ReadOnlySpan<int> ServedAsSoleExpert(int number) => Reverse.Served[number];

    internal override EscalationFacts Escalations => _escalations is { } known && known.Channels == _rows
        ? known
        : _escalations = EscalationFacts.Of(Organization, Rows.AsSpan(0, _rows), NumberOfSlot);

    /// <summary>The organization's units.</summary>
    internal UnitTree Units { get; }

    /// <summary>Facts from which what has not changed is taken.</summary>
    internal EarlierFacts Earlier { get; }

    internal override int SlotOf(int number) => _people[number];

    /// <summary>Whether somebody was asked for by id: of the people of a channel, those whom only its evidence names.</summary>
    internal bool HasAskedForPeopleById { get; private set; }

    /// <summary>Forgets subject, channels and people, so that the next subject finds all room made and what is the same for all.</summary>
    internal void Clear()
    {
        (_rows, HasAskedForPeopleById) = (0, false);
        (_reverse, _escalations) = (null, null);
        _people.Clear();
        _links.Clear();
        _evidence.Show(EntitySlot.Organization);
    }

    internal override int NumberOf(PersonId? id)
    {
        HasAskedForPeopleById = true;
        return id is { } set && Organization.People.Ids.Find(set.Value) is >= 0 and var slot ? NumberOfSlot(slot) : ChannelRow.Nobody;
    }

    internal override int NumberOfSlot(int slot) => _people.Find(slot) is > ChannelRow.Nobody and var known ? known : AddPerson(slot);

    internal override int IndexOfPost(int slot) => Evidence.Posts.ByRow.Members.IndexOf(slot);

    internal override int IndexOfMessage(int slot) => Evidence.Messages.ByRow.Members.IndexOf(slot);

    internal override int RowOf(int slot)
    {
        for (int row = 0; row < _rows; row++)
        {
            if (Rows[row].Slot == slot) return row;
        }

        return AddChannel(slot);
    }

    /// <summary>Takes in the evidence on a channel, or one piece of it.</summary>
    internal void ShowEvidence(EntitySlot subject) => _evidence.Show(subject);

    /// <summary>Takes in the channels that a person serves, by their slots in ascending order.</summary>
    internal void AddServed(int person, ReadOnlySpan<int> channels)
    {
        NumberOfSlot(person);
        int[] order = new int[channels.Length];
        for (int i = 0; i < order.Length; i++) order[i] = RowOf(channels[i]);
        _reverse = ReverseIndex.Of(_people.Count, Rows, Links, order);
    }

    private int AddChannel(int slot)
    {
        if (_rows == Rows.Length) MakeRoomForRows();
        if (Earlier.RowOf(slot) is >= 0 and var row) CopyChannel(row);
        else LayOut(Organization.Channels.Rows[slot]!, slot);
        Links = _links.Links;
        _channels.Put(_rows, in Rows[_rows], Links, _digest);
        return _rows++;
    }

    /// <summary>Takes a channel over as it was laid out before, with its people by the numbers that they have here.</summary>
    private void CopyChannel(int earlier)
    {
        ChannelFacts facts = Earlier.Channels;
        ChannelRow row = facts.Rows[earlier];
        ChannelDetails details = facts.Details[earlier];
        ReadOnlySpan<int> links = facts.Links.AsSpan(row.Cover, details.End - row.Cover);
        ChannelRows.Move(ref row, ref details, _links.Count - row.Cover);
        row.Owner = NumberOfEarlier(row.Owner);
        row.ReportRecipient = NumberOfEarlier(row.ReportRecipient);
        details.SpeaksFor = NumberOfEarlier(details.SpeaksFor);
        foreach (int number in links) _links.Add(NumberOfEarlier(number));
        (Rows[_rows], Details[_rows]) = (row, details);
    }

    /// <summary>The number here of a person who has a number in whole facts.</summary>
    private int NumberOfEarlier(int number) => number == ChannelRow.Nobody ? number : NumberOfSlot(number - 1);

    private void LayOut(Channel channel, int slot)
    {
        IdBatch ids = _ids ??= new IdBatch(ExpectedLinks);
        ids.Clear();
        ChannelReferences.AddTo(ids, channel);
        Span<int> people = ids.Count <= 64 ? stackalloc int[ids.Count] : new int[ids.Count];
        Organization.People.Ids.FindAll(ids, people);
        foreach (ref int number in people) number = number < 0 ? ChannelRow.Nobody : NumberOfSlot(number);

        (Rows[_rows], Details[_rows]) = ChannelRows.Digest(channel, slot, Calendar);
        ChannelRows.Link(ref Rows[_rows], ref Details[_rows], people, channel.Operators.Count, channel.Deputies.Count, _links);
    }

    private void MakeRoomForRows()
    {
        Rows = [.. Rows, .. new ChannelRow[_rows]];
        Details = [.. Details, .. new ChannelDetails[_rows]];
        Channels = _channels = _channels.WithRoomFor(Rows.Length);
    }

    private int AddPerson(int slot)
    {
        int number = _people.Add(slot);
        if (_people.Room > _digest.Room) People = _digest = _digest.WithRoomFor(_people.Room);
        _digest.Put(number, _remembered.Of(slot, Organization.People.Rows[slot]!, Clock.Date, _turns));
        return number;
    }
}
