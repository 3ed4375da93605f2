namespace SocialPolicy.Benchmarks;

/// <summary>A channel in thirty-two bytes: where its people stand, and what else the eight checks ask of it.</summary>
internal struct LimitRow
{
    /// <summary>What a person's position is where nobody is named; who is named and unknown has the position behind the last person.</summary>
    internal const int Unset = -1;

    internal int Owner;

    /// <summary>Where the channel's people begin: cover, then operators, those not of the cover first.</summary>
    internal int Links;

    /// <summary>The person in whose name the channel speaks without saying that others write; <see cref="Unset"/> where there is no such.</summary>
    internal int Undisclosed;

    /// <summary>Who receives reports as often as asked; <see cref="Unset"/> where reports are not agreed so.</summary>
    internal int Recipient;

    /// <summary>The day of the last report; the contest has none after its day.</summary>
    internal int LastReport;

    /// <summary>The day on which the channel was opened.</summary>
    internal int Since;

    /// <summary>The promised time to answer, in minutes.</summary>
    internal int Promise;

    internal byte Cover;

    /// <summary>The cover and the operators who are not among it.</summary>
    internal byte Team;

    /// <summary>Where the operators end.</summary>
    internal byte End;

    internal LimitFlags Flags;
}

/// <summary>What is known of a channel in a bit each.</summary>
[Flags]
internal enum LimitFlags : byte
{
    None = 0,
    Runs = 1,
    Business = 2,
    Quick = 4,
    NamesOperators = 8,
}
