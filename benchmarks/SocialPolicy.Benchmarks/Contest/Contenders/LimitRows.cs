using System.Runtime.InteropServices;

namespace SocialPolicy.Benchmarks;

/// <summary>The contest as dense arrays, references resolved and each person digested.</summary>
internal sealed class LimitRows
{
    // What is asked of a person; each holds for active people only.
    internal const byte Active = 1;
    internal const byte Leader = 2;
    internal const byte NoLeader = 4;
    internal const byte NoTrainee = 8;
    internal const byte Expert = 16;

    private readonly Dictionary<PersonId, int> _ordinals;
    private readonly List<int> _links;

    internal LimitRows(ContestOrganization contest)
    {
        Workdays = ContestMoment.Workdays();
        Looked = ulong.MaxValue >> 64 - Workdays.Length;
        _ordinals = new(contest.People.Length);
        _links = new(contest.Channels.Length * 6);

        // One more than there are people: nobody, who is never active and never present.
        People = new byte[contest.People.Length + 1];
        Present = new ulong[contest.People.Length + 1];
        for (int i = 0; i < contest.People.Length; i++)
        {
            _ordinals.TryAdd(contest.People[i].Id, i);
            People[i] = Digest(contest.People[i]);
            Present[i] = PresenceOf(contest.People[i]);
        }

        var lastReports = new Dictionary<ChannelId, int>(contest.Channels.Length);
        foreach (ChannelReport report in contest.Reports)
        {
            if (report.Date > ContestMoment.Today) continue;
            ref int last = ref CollectionsMarshal.GetValueRefOrAddDefault(lastReports, report.Channel, out _);
            last = Math.Max(last, report.Date.DayNumber);
        }

        Channels = new LimitRow[contest.Channels.Length];
        for (int i = 0; i < Channels.Length; i++) Channels[i] = Row(contest.Channels[i], lastReports);
        Links = [.. _links];
    }

    /// <summary>The workdays of the horizon, of which there are no more than 64 on the contest's day.</summary>
    private DateOnly[] Workdays { get; }

    internal ulong Looked { get; }

    internal byte[] People { get; }

    /// <summary>On which of the workdays each person is present.</summary>
    internal ulong[] Present { get; }

    internal LimitRow[] Channels { get; }

    internal int[] Links { get; }

    internal int Nobody => People.Length - 1;

    private static byte Digest(Person person)
    {
        if (!Plain.IsActive(person, ContestMoment.Today)) return 0;
        byte leader = Plain.IsLeadership(person) ? Leader : NoLeader;
        byte trainee = Plain.IsTrainee(person) ? (byte)0 : NoTrainee;
        byte expert = Plain.IsExpert(person) ? Expert : (byte)0;
        return (byte)(Active | leader | trainee | expert);
    }

    private ulong PresenceOf(Person person)
    {
        ulong present = 0;
        for (int day = 0; day < Workdays.Length; day++)
        {
            if (Plain.IsPresent(person, Workdays[day])) present |= 1UL << day;
        }

        return present;
    }

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

    private int Ordinal(PersonId? id) => id is { } set ? _ordinals.GetValueOrDefault(set, Nobody) : LimitRow.Unset;
}
