namespace SocialPolicy.Json;

/// <summary>Numbers the tables of names, of which there are a few dozen in a process.</summary>
internal static class NameTables
{
    private static int _count;

    internal static int NextNumber() => Interlocked.Increment(ref _count) - 1;
}
