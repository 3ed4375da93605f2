using CsCheck;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class NumberBucketsTests
{
    [Fact]
    public void Every_number_is_found_by_its_hash()
    {
        // Hashes of few bits share groups and tags.
        Gen<ulong> hash = Gen.OneOf(Gen.ULong, Gen.UInt[0, 7].Select(low => (ulong)low), Gen.UInt[0, 3].Select(high => (ulong)high << 60));
        hash.Array[0, NumberBuckets.Room(64)].Sample(hashes =>
        {
            var buckets = new NumberBuckets(64);
            for (int number = 0; number < hashes.Length; number++) buckets.Add(hashes[number], number);
            return hashes.Index().All(pair => All(buckets, pair.Item).Contains(pair.Index));
        });
    }

    [Fact]
    public void No_number_is_given_twice_in_a_search()
    {
        var buckets = new NumberBuckets(16);
        for (int number = 0; number < 10; number++) buckets.Add(0, number);

        Assert.Equal(Enumerable.Range(0, 10), All(buckets, 0).Order());
    }

    [Fact]
    public void In_empty_buckets_nothing_is_found_and_nothing_guessed()
    {
        var buckets = new NumberBuckets(8);

        Assert.Equal(-1, buckets.Guess(0));
        Assert.Equal(-1, buckets.Guess(ulong.MaxValue));
        Assert.Empty(All(buckets, 0));
        Assert.Empty(All(buckets, ulong.MaxValue));
    }

    [Fact]
    public void A_number_that_is_alone_is_guessed()
    {
        var buckets = new NumberBuckets(8);
        buckets.Add(0xABCD_0000_0000_0001, 3);

        Assert.Equal(3, buckets.Guess(0xABCD_0000_0000_0001));
    }

    private static List<int> All(NumberBuckets buckets, ulong hash)
    {
        List<int> all = [];
        NumberBuckets.Search search = buckets.Of(hash);
        for (int number = search.Next(); number >= 0; number = search.Next()) all.Add(number);
        return all;
    }
}
