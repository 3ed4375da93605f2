namespace SocialPolicy.Benchmarks;

/// <summary>The channels of the contest: nearly one in five has a fault of its own, the others meet the checks, reports apart.</summary>
/// <param name="people">The number of people.</param>
/// <param name="units">The number of units.</param>
/// <param name="random">Where everything is drawn from.</param>
/// <param name="sharesTexts">Whether all references to a person share one text.</param>
internal sealed class ContestChannels(int people, int units, Random random, bool sharesTexts)
{
    private static readonly int Faults = Enum.GetValues<ContestFault>().Length;

    private readonly PersonId?[] _shared = sharesTexts ? new PersonId?[people] : [];

    internal Channel[] Create(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Channel(i, random.Next(100) < 18 ? (ContestFault)random.Next(1, Faults) : ContestFault.None))];

    private Channel Channel(int i, ContestFault fault)
    {
        Platform platform = Platform.AllWellKnown[random.Next(Platform.AllWellKnown.Count)];
        int turn = random.Next(ContestPeople.Turns);
        bool speaksForSomebody = fault == ContestFault.Undisclosed || random.Next(2) == 0;
        return new Channel
        {
            Id = $"c{i}",
            Platform = platform,
            Purpose = (Purpose)random.Next(4),
            Status = random.Next(25) == 0 ? ChannelStatus.Dormant : ChannelStatus.Active,
            Unit = $"u{random.Next(units)}",
            Since = ContestMoment.Today.AddDays(random.Next(20) == 0 ? -random.Next(7) : -random.Next(8, 3000)),
            Owner = Owner(i, fault, ContestPolicy.IsBusiness(platform), turn),
            Operators = Operators(fault),
            Deputies = Deputies(fault, turn),
            SpeaksFor = speaksForSomebody ? Some(ContestPeople.Leaders) : default(PersonId?),
            Disclosure = fault == ContestFault.Undisclosed ? Disclosure.None : (Disclosure)random.Next(speaksForSomebody ? 1 : 0, 3),
            Reporting = Reporting(fault),
            ResponseTarget = ResponseTarget(fault, ContestPolicy.IsQuick(platform)),
            Kpis = ["reach"],
        };
    }

    private PersonId? Owner(int i, ContestFault fault, bool business, int turn) => fault switch
    {
        ContestFault.NoOwner => default(PersonId?),
        ContestFault.UnknownOwner => new PersonId($"gone{i}"),
        ContestFault.OwnerLeft => Some(ContestPeople.Leavers, turn),
        ContestFault.OwnerOfTheWrongRole => Some(business ? ContestPeople.NoLeaders : ContestPeople.Trainees, turn),
        ContestFault.FewExperts when !business => Some(ContestPeople.Laymen, turn),
        _ => Some(business ? ContestPeople.Leaders : ContestPeople.NonTrainees, turn),
    };

    /// <summary>One channel in ten names no operators, so that its owner posts.</summary>
    private ValueList<PersonId> Operators(ContestFault fault)
    {
        bool needed = fault is ContestFault.Undisclosed or ContestFault.NoAgreement or ContestFault.WeakAgreement;
        Range kinds = fault == ContestFault.FewExperts ? ContestPeople.Laymen : ContestPeople.Staff;
        return needed || random.Next(10) > 0 ? [Some(kinds), Some(kinds)] : [];
    }

    /// <summary>Two or three; the first is never away together with the owner, unless the channel is to lack coverage.</summary>
    private ValueList<PersonId> Deputies(ContestFault fault, int turn)
    {
        Range kinds = fault == ContestFault.FewExperts ? ContestPeople.Laymen : ContestPeople.NonTrainees;
        bool uncovered = fault == ContestFault.Uncovered;
        PersonId first = Some(kinds, uncovered ? turn : (turn + 1 + random.Next(2)) % ContestPeople.Turns);
        PersonId second = Some(kinds, uncovered ? turn : null);
        return random.Next(2) == 0 ? [first, second] : [first, second, Some(kinds, uncovered ? turn : null)];
    }

    private ReportingAgreement? Reporting(ContestFault fault) => fault switch
    {
        ContestFault.NoAgreement => null,
        ContestFault.WeakAgreement when random.Next(2) == 0 => new(Every.Month, Some(ContestPeople.Leaders)),
        ContestFault.WeakAgreement => new(Every.Week, Some(ContestPeople.NoLeaders)),
        _ => new(random.Next(4) == 0 ? Every.Day : Every.Week, Some(ContestPeople.Leaders)),
    };

    private ResponseLimit? ResponseTarget(ContestFault fault, bool quick)
    {
        if (fault == ContestFault.LatePromise) return random.Next(2) == 0 ? null : quick ? Within.Hours(25) : Within.Workdays(3);
        return random.Next(4) switch
        {
            0 => Within.Hours(4),
            1 => Within.WorkingHours(8),
            2 => Within.Workdays(quick ? 1 : 2),
            _ => Within.Duration(quick ? Period.Days(1) : Period.Days(2)),
        };
    }

    /// <summary>A reference to a random person of a kind, with a text of its own unless texts are shared.</summary>
    private PersonId Some(Range kinds, int? turn = null)
    {
        int blocks = people / ContestPeople.BlockSize;
        int block = random.Next(blocks);
        if (turn is { } asked) block = Math.Min(block / ContestPeople.Turns, blocks / ContestPeople.Turns - 1) * ContestPeople.Turns + asked;
        int person = block * ContestPeople.BlockSize + random.Next(kinds.Start.Value, kinds.End.Value);
        return sharesTexts ? _shared[person] ??= new PersonId($"p{person}") : new PersonId($"p{person}");
    }
}
