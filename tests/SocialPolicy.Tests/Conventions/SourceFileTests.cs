namespace SocialPolicy.Tests;

public class SourceFileTests
{
    private const int Longest = 400;
    private const int Median = 80;

    [Fact]
    public void No_file_is_long()
    {
        Assert.Empty(SourceTree.Library.Where(file => file.Lines > Longest).Select(file => file.Path));
        Assert.Empty(SourceTree.Tests.Where(file => file.Lines > Longest).Select(file => file.Path));
    }

    [Fact]
    public void Half_of_the_files_are_short()
    {
        Assert.InRange(MedianOf(SourceTree.Library), 1, Median - 1);
        Assert.InRange(MedianOf(SourceTree.Tests), 1, Median - 1);
    }

    private static int MedianOf(IReadOnlyList<SourceFile> files) => files.Select(file => file.Lines).Order().ElementAt(files.Count / 2);
}
