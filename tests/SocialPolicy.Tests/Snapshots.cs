using System.Runtime.CompilerServices;
using Snapshooter;
using Snapshooter.Xunit;

namespace SocialPolicy.Tests;

/// <summary>
/// The one way to a snapshot, so that the library behind it can be exchanged. The file lies beside the test, in
/// <c>__snapshots__</c>. It is named here because the library would take it from compiled paths, which exist nowhere.
/// </summary>
internal static class Snapshots
{
    public static void Match(string actual, string? part = null, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        string file = Repository.PathOfCaller(testFile);
        string name = $"{Path.GetFileNameWithoutExtension(file)}.{test}{(part is null ? "" : $".{part}")}.snap";
        Snapshot.Match(actual, new SnapshotFullName(name, Path.GetDirectoryName(file)!));
    }
}
