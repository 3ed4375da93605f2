namespace SocialPolicy.Tests;

public class ValueListTests
{
    private sealed record Holder(ValueList<string> Names);

    [Fact]
    public void Lists_are_equal_when_their_elements_are()
    {
        ValueList<string> one = ["ben", "cara"];
        ValueList<string> other = new[] { "ben", "cara" }.ToValueList();

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(new Holder(one), new Holder(other));
    }

    [Fact]
    public void Lists_differ_in_elements_order_and_count()
    {
        ValueList<string> list = ["ben", "cara"];

        Assert.NotEqual(list, ["cara", "ben"]);
        Assert.NotEqual(list, ["ben"]);
        Assert.NotEqual(list, ["ben", "cara", "cara"]);
        Assert.NotEqual(list, ["ben", "Cara"]);
        Assert.False(list.Equals("ben, cara"));
    }

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> empty = [];

        Assert.Equal(default, empty);
        Assert.Equal(default(ValueList<string>).GetHashCode(), Array.Empty<string>().ToValueList().GetHashCode());
        Assert.True(default(ValueList<string>) == Array.Empty<string>().ToValueList());
        Assert.True(default(ValueList<string>).IsEmpty);
        Assert.Empty(default(ValueList<string>));
        Assert.DoesNotContain("ben", default(ValueList<string>));
        Assert.Throws<IndexOutOfRangeException>(() => default(ValueList<string>)[0]);
    }

    [Fact]
    public void ToString_shows_the_elements()
    {
        ValueList<PersonId> people = ["ben", "cara"];

        Assert.Equal("[ben, cara]", people.ToString());
        Assert.Equal("[]", default(ValueList<PersonId>).ToString());
        Assert.Equal("Holder { Names = [ben] }", new Holder(["ben"]).ToString());
    }

    [Fact]
    public void Collection_expressions_spread_lists()
    {
        ValueList<int> list = [1, 2];

        ValueList<int> spread = [0, .. list, .. default(ValueList<int>), 3];

        Assert.Equal([0, 1, 2, 3], spread);
        Assert.Equal(4, spread.Count);
        Assert.Equal(3, spread[3]);
    }

    [Fact]
    public void A_list_is_a_copy()
    {
        int[] numbers = [1, 2];
        ValueList<int> list = numbers.ToValueList();

        numbers[0] = 9;

        Assert.Equal([1, 2], list);
    }

    [Fact]
    public void A_list_holds_its_elements()
    {
        ValueList<int> list = [1, 2, 2];

        Assert.Contains(2, list);
        Assert.DoesNotContain(3, list);
        Assert.True(list.AsSpan().SequenceEqual([1, 2, 2]));
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
        Assert.Throws<IndexOutOfRangeException>(() => list[-1]);
    }

    [Fact]
    public void A_list_of_lists_compares_by_the_innermost_elements()
    {
        ValueList<ValueList<int>> one = [[1], []];
        ValueList<ValueList<int>> other = [[1], default];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void A_list_may_hold_null()
    {
        ValueList<string?> list = [null, "ben"];

        Assert.Equal(list, [null, "ben"]);
        Assert.Equal(list.GetHashCode(), new[] { null, "ben" }.ToValueList().GetHashCode());
    }

    [Fact]
    public void ToValueList_of_null_is_an_error() =>
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
}
