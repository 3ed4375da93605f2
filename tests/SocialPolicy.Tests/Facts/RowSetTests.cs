namespace SocialPolicy.Tests;

public class RowSetTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(0, 64)]
    [InlineData(5, 6)]
    [InlineData(63, 65)]
    [InlineData(64, 128)]
    [InlineData(10, 200)]
    [InlineData(199, 200)]
    public void Neighbouring_rows_are_added_and_no_others(int start, int end)
    {
        var rows = new RowSet(200);
        rows.Add(start, end);
        Assert.Equal(Enumerable.Range(start, end - start), Enumerable.Range(0, 200).Where(rows.Contains));
    }

    [Fact]
    public void Rows_are_added_one_by_one()
    {
        var rows = new RowSet(130);
        int[] added = [0, 63, 64, 129];
        foreach (int row in added) rows.Add(row);
        Assert.Equal(added, Enumerable.Range(0, 130).Where(rows.Contains));
    }
}
