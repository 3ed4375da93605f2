namespace SocialPolicy.Tests;

/// <summary>Tables as large as a node of the tree, and one slot smaller and larger.</summary>
public class TableSizeTests
{
    public static TheoryData<int> Sizes { get; } = [0, 1, 2, 63, 64, 65, 127, 128, 129, 4095, 4096, 4097, 4160, 4161];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_table_that_is_made_at_once_equals_one_that_grew(int size)
    {
        Table<Person> made = Made(size);
        Table<Person> grown = Table<Person>.Empty;
        for (int i = 0; i < size; i++) grown = grown.Add(At(i));

        Assert.Equal(size, made.Count);
        Assert.True(made.Equals(grown));
        Assert.Equal(Enumerable.Range(0, size).Select(At), made);
        Assert.Equal(Enumerable.Range(0, size).Select(At), grown);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_table_grows_at_its_end_and_the_old_one_stays(int size)
    {
        Table<Person> old = Made(size);
        Table<Person> once = old.Add(At(size));
        Table<Person> otherwise = old.Add(Given.Person("other"));

        Assert.Equal(Enumerable.Range(0, size).Select(At), old);
        Assert.Equal(Enumerable.Range(0, size + 1).Select(At), once);
        Assert.Equal("other", otherwise.Last().Id.Value);
        Assert.Equal(size + 1, otherwise.Count);
        Assert.Null(old.Find(At(size).Id));
        Assert.Null(otherwise.Find(At(size).Id));
        Assert.NotNull(once.Find(At(size).Id));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_slot_can_be_changed_and_removed(int size)
    {
        Table<Person> table = Made(size);
        foreach (int slot in new[] { 0, size / 2, 62, 63, 64, 4094, 4095, 4096, size - 1 }.Where(slot => slot >= 0 && slot < size))
        {
            Person changed = At(slot) with { Role = Role.Owner };

            Assert.Same(changed, table.Put(changed).Find(changed.Id));
            Assert.Equal(slot, table.Put(changed).Index().Single(pair => pair.Item.Role == Role.Owner).Index);
            Assert.Equal(Enumerable.Range(0, size).Where(i => i != slot).Select(At), table.Remove(At(slot)));
            Assert.Null(table.Remove(At(slot)).Find(changed.Id));
        }

        Assert.Equal(Enumerable.Range(0, size).Select(At), table);
    }

    [Fact]
    public void A_table_grows_beyond_three_levels()
    {
        const int size = 64 * 64 * 64;
        Table<ChannelReport> full = Enumerable.Range(0, size).Select(ReportAt).ToTable();
        Table<ChannelReport> grown = full.Add(ReportAt(size)).Add(ReportAt(size + 1));

        Assert.Equal(size + 2, grown.Count);
        Assert.Equal(size, full.Count);
        foreach (int slot in new[] { 0, 63, 4096, size - 1, size, size + 1 }) Assert.Equal(ReportAt(slot), grown.Rows[slot]);
        Assert.Equal(ReportAt(size - 1), full.Last());
        Assert.Equal(ReportAt(size + 1), grown.Last());
    }

    private static ChannelReport ReportAt(int slot) => new() { Channel = "main", Date = DateOnly.FromDayNumber(slot) };

    private static Table<Person> Made(int size) => Enumerable.Range(0, size).Select(At).ToTable();

    private static Person At(int slot) => Given.Person(FormattableString.Invariant($"p{slot}"));
}
