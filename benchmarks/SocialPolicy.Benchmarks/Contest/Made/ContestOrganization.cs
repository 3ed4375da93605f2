namespace SocialPolicy.Benchmarks;

/// <summary>
/// The organization that the contest is about, from a fixed seed: so many channels and a fifth as many people, about
/// twenty percent of the channels at fault. The records are as a user's database would give them: every reference
/// is a text of its own, and people are reached at random.
/// </summary>
internal sealed class ContestOrganization
{
    private const int UnitCount = 32;

    private ContestOrganization(Unit[] units, Person[] people, Channel[] channels, ChannelReport[] reports) =>
        (Units, People, Channels, Reports) = (units, people, channels, reports);

    /// <summary>The last one that was asked for, since a large one takes its time.</summary>
    private static ContestOrganization? LastShared { get; set; }

    internal Unit[] Units { get; }

    internal Person[] People { get; }

    internal Channel[] Channels { get; }

    internal ChannelReport[] Reports { get; }

    /// <param name="channels">The number of channels.</param>
    /// <param name="sharesTexts">Whether references share the texts of ids, so that ten million channels find room.</param>
    internal static ContestOrganization Create(int channels, bool sharesTexts = false)
    {
        var random = new Random(20261123);
        int count = Math.Max(ContestPeople.BlockSize * ContestPeople.Turns, channels / 5);
        Unit[] units = [.. Enumerable.Range(0, UnitCount).Select(Unit)];
        Person[] people = ContestPeople.Create(count, UnitCount, random);
        Channel[] all = new ContestChannels(count, UnitCount, random, sharesTexts).Create(channels);
        return new(units, people, all, ContestReports.Create(all, random, sharesTexts));
    }

    /// <summary>The same organization as long as the same size is asked for.</summary>
    internal static ContestOrganization Shared(int channels)
    {
        if (LastShared?.Channels.Length != channels)
        {
            LastShared = null;
            LastShared = Create(channels);
        }

        return LastShared;
    }

    /// <summary>An organization of its own, so that nothing that an evaluation keeps beside the tables is there already.</summary>
    internal Organization ToOrganization() => new()
    {
        Name = "Contest",
        Calendar = ContestMoment.Calendar,
        Units = Units.ToTable(),
        People = People.ToTable(),
        Channels = Channels.ToTable(),
        Reports = Reports.ToTable(),
    };

    private static Unit Unit(int i) => new() { Id = $"u{i}", Name = $"Unit {i}", Parent = i == 0 ? default(UnitId?) : new UnitId($"u{(i - 1) / 2}") };
}
