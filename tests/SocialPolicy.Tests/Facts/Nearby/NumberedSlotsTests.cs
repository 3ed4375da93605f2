namespace SocialPolicy.Tests;

public class NumberedSlotsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(1000)]
    public void Each_slot_keeps_the_number_that_it_came_by(int count)
    {
        int[] slots = Different(count);
        var numbered = new NumberedSlots();
        Assert.Equal(Enumerable.Range(1, count), slots.Select(numbered.Add));
        Assert.Equal(Enumerable.Range(1, count), slots.Select(numbered.Find));
        Assert.Equal(slots, Enumerable.Range(1, count).Select(number => numbered[number]));
        Assert.Equal(count + 1, numbered.Count);
    }

    [Fact]
    public void A_slot_that_has_not_come_has_no_number()
    {
        var numbered = new NumberedSlots();
        int[] slots = Different(100);
        foreach (int slot in slots[..50]) numbered.Add(slot);
        Assert.All(slots[50..], slot => Assert.Equal(0, numbered.Find(slot)));
    }

    [Fact]
    public void Slots_that_were_forgotten_are_numbered_anew()
    {
        var numbered = new NumberedSlots();
        foreach (int slot in Different(40)) numbered.Add(slot);
        numbered.Clear();
        Assert.All(Different(40), slot => Assert.Equal(0, numbered.Find(slot)));
        Assert.Equal([1, 2], [numbered.Add(7), numbered.Add(int.MaxValue)]);
        Assert.Equal([1, 2], [numbered.Find(7), numbered.Find(int.MaxValue)]);
    }

    /// <summary>Some slots in no order, the first among them.</summary>
    private static int[] Different(int count) => [.. Enumerable.Range(0, count).Select(i => i * 7919 % 1_000_003)];
}
