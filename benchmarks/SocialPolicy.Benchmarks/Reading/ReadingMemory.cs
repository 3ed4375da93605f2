using System.Globalization;
using SocialPolicy.Json;

namespace SocialPolicy.Benchmarks;

/// <summary>The memory that reading a document from a stream takes beside the memory of what was read.</summary>
internal static class ReadingMemory
{
    internal static void WriteRow(string name, byte[] utf8, TextWriter output)
    {
        Read(utf8);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        Organization organization = Read(utf8);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(organization);

        // What was allocated all in all bounds the peak from above, whenever the collector runs.
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {utf8.Length / 1e6:F1} | {kept / 1e6:F1} | {allocated / 1e6:F1} | {(double)allocated / kept:F2} |"));
    }

    private static Organization Read(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8, writable: false);
        return OrganizationJson.Read(stream, "contest.json").Organization;
    }
}
