using System.Globalization;
using SocialPolicy.Json;

namespace SocialPolicy.Benchmarks;

/// <summary><c>--reading</c>: the memory that reading a document takes beside the memory of what was read.</summary>
internal static class ReadingMemory
{
    internal static int Run(TextWriter output)
    {
        byte[] utf8 = ContestDocument.Indented(ContestOrganization.Create(100_000).ToOrganization());
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
            $"document {utf8.Length / 1e6:F1} MB, organization {kept / 1e6:F1} MB, allocated while reading {allocated / 1e6:F1} MB = {(double)allocated / kept:F2} x"));
        return 0;
    }

    private static Organization Read(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8, writable: false);
        return OrganizationJson.Read(stream, "contest.json").Organization;
    }
}
