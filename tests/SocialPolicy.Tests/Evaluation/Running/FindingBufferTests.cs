using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

public class FindingBufferTests
{
    private static readonly RuleDescriptor Descriptor = Fragile.Seen;

    [Fact]
    public void Findings_come_back_in_their_order_with_and_without_something_beside_them()
    {
        var buffer = new FindingBuffer();
        Add(buffer, 3000);

        Finding[] all = buffer.ToArray();

        Assert.Equal(Enumerable.Range(0, 3000), all.Select(finding => finding.Position));
        Assert.All(all, finding => Assert.Equal((finding.Position % 7 == 0, finding.Position % 5), (finding.HasGap, finding.Clause)));
        Assert.All(all, finding => Assert.Equal(finding.Position % 7 != 0 && finding.Position % 3 == 0, finding.IsPostponed));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1500)]
    [InlineData(3000)]
    public void What_is_taken_back_leaves_the_others_as_they_were(int kept)
    {
        var buffer = new FindingBuffer();
        var expected = new FindingBuffer();
        Add(buffer, 3000);
        Add(expected, kept);

        buffer.TakeBackTo(kept);

        Assert.Equal(kept, buffer.Count);
        Assert.Equal(expected.ToArray(), buffer.ToArray());
        Add(buffer, 100);
        Add(expected, 100);
        Assert.Equal(expected.ToArray(), buffer.ToArray());
    }

    [Fact]
    public void Descriptors_that_are_made_anew_each_time_are_kept_apart()
    {
        var buffer = new FindingBuffer();
        for (int i = 0; i < 20; i++)
            buffer.Add(i, buffer.NumberOf(new FindingKind(new($"ACME{i:D4}", new("acme"), Severity.Info, new("t"), new("m")), SubjectKind.Channel, 0, false)));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"ACME{i:D4}"), buffer.ToArray().Select(finding => finding.Descriptor.Id));
    }

    /// <summary>Every seventh is a gap; of the others every third is postponed. Five clauses take turns.</summary>
    private static void Add(FindingBuffer buffer, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (i % 7 == 0) buffer.Add(new Finding(Descriptor, SubjectKind.Channel, i, null, new DateRange(null, Given.Today)) { Clause = i % 5 });
            else buffer.Add(i, buffer.NumberOf(new FindingKind(Descriptor, SubjectKind.Channel, i % 5, i % 3 == 0)));
        }
    }
}
