using System.Runtime.InteropServices;

namespace SocialPolicy.Benchmarks;

/// <summary>The channels of the contest as a dense array, references resolved.</summary>
internal sealed class LimitRows
{
    private readonly LimitPeople _people;
    private readonly List<int> _links;

    internal LimitRows(ContestOrganization contest, LimitPeople people)
    {
        _people = people;
        _links = new(contest.Channels.Length * 6);
        var lastReports = new Dictionary<ChannelId, int>(contest.Channels.Length);
        foreach (ChannelReport report in contest.Reports)
        {
            ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(lastReports, report.Channel, out _);
            last = Math.Max(last, report.Date.DayNumber);
        }

        Channels = new LimitRow[contest.Channels.Length];
        for (int i = 0; i < Channels.Length; i++) Channels[i] = Row(contest.Channels[i], lastReports);
        Links = [.. _links];
    }

    internal LimitRow[] Channels { get; }

    internal int[] Links { get; }

    private int Nobody => _people.Nobody;

    private LimitRow Row(Channel channel, Dictionary<ChannelId, int> lastReports)
    {
        int start = _links.Count;
        int owner = Ordinal(channel.Owner);
        if (owner != Nobody && owner != LimitRow.Unset) _links.Add(owner);
        AddLinks(channel.Deputies, start, known: false);
        int cover = _links.Count;
        AddLinks(channel.Operators, start, known: false);
        int team = _links.Count;
        AddLinks(channel.Operators, start, known: true, until: cover);
        int end = _links.Count;
        return new()
        {
            Owner = owner == LimitRow.Unset ? Nobody : owner,
            Links = start,
            Undisclosed = channel.Disclosure == Disclosure.None ? Ordinal(channel.SpeaksFor) : LimitRow.Unset,
            Recipient = channel.Reporting?.Every is { } every && every.Length <= TimeSpan.FromDays(7) && channel.Reporting.To is { } to ? Ordinal(to) : LimitRow.Unset,
            LastReport = lastReports.GetValueOrDefault(channel.Id, -1),
            Since = channel.Since?.DayNumber ?? -1,
            Promise = channel.ResponseTarget is { } target ? (int)Math.Ceiling(Plain.Length(target).TotalMinutes) : int.MaxValue,
            Cover = (byte)(cover - start),
            Team = (byte)(team - start),
            End = (byte)(end - start),
            Flags = (channel.Status == ChannelStatus.Active ? LimitFlags.Runs : 0)
                | (ContestPolicy.IsBusiness(channel.Platform) ? LimitFlags.Business : 0)
                | (ContestPolicy.IsQuick(channel.Platform) ? LimitFlags.Quick : 0)
                | (channel.Operators.IsEmpty ? 0 : LimitFlags.NamesOperators),
        };
    }

    /// <summary>Adds the people who do not stand among the channel's yet, or else those who stood among its cover.</summary>
    private void AddLinks(ValueList<PersonId> ids, int start, bool known, int until = int.MaxValue)
    {
        int before = _links.Count;
        foreach (PersonId id in ids)
        {
            int ordinal = Ordinal(id);
            if (ordinal == Nobody) continue;
            ReadOnlySpan<int> links = CollectionsMarshal.AsSpan(_links);
            bool among = links[start..Math.Min(known ? until : links.Length, links.Length)].Contains(ordinal);
            if (among == known && !(known && links[before..].Contains(ordinal))) _links.Add(ordinal);
        }
    }

    private int Ordinal(PersonId? id) => id is { } set ? _people.OrdinalOf(set) : LimitRow.Unset;
}
