namespace SocialPolicy.Benchmarks;

/// <summary>What the contest's checks find, by the library's ids.</summary>
internal enum Check
{
    SMP1001,
    SMP1002,
    SMP1003,
    SMP2001,
    SMP3001,
    SMP3002,
    SMP4001,
    SMP4003,
    SMP5003,
}
