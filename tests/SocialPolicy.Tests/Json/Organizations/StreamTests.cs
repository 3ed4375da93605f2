using System.Text;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class StreamTests
{
    private static readonly byte[] Whole = OrganizationJson.WriteToUtf8(FullOrganization.Value);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 1)]
    [InlineData(false, 4096)]
    [InlineData(true, 1_000_000)]
    public void A_stream_is_read_to_its_end_whatever_it_gives_at_once(bool canSeek, int atOnce)
    {
        using var stream = new Trickle(Whole, canSeek, atOnce);
        Assert.Equal(FullOrganization.Value, OrganizationJson.Read(stream, Documents.Name).Organization);
    }

    [Fact]
    public void A_stream_is_read_from_its_position()
    {
        using var stream = new MemoryStream([.. "ignored"u8, .. Whole]) { Position = 7 };
        Assert.Empty(OrganizationJson.Read(stream, Documents.Name).Diagnostics);
    }

    [Fact]
    public void A_document_longer_than_the_first_buffer_is_read_whole()
    {
        string name = new('n', 1_000_000);
        using var stream = new Trickle(Encoding.UTF8.GetBytes($$"""{"name":"{{name}}"}"""), canSeek: false, 50_000);
        Assert.Equal(name, OrganizationJson.Read(stream, Documents.Name).Organization.Name);
    }

    [Fact]
    public void A_stream_beyond_the_limit_is_read_a_few_bytes_past_it()
    {
        using var stream = new MemoryStream(Whole);
        using var buffer = DocumentBuffer.Fill(stream, 100);
        Assert.InRange(buffer.Utf8.Length, 101, 104);
    }

    [Theory]
    [InlineData(25, false)]
    [InlineData(33, true)]
    [InlineData(OrganizationJson.LargestSize, true)]
    public async Task As_many_bytes_are_read_as_are_asked_for(int maximumSize, bool isComplete)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("""{"units":[{"id":"a"},{"id":"b"}]}""");
        using var stream = new Trickle(utf8, canSeek: false, 8);
        OrganizationDocument document = OrganizationJson.Read(stream, Documents.Name, maximumSize);
        Assert.Equal(isComplete, document.IsComplete);
        string[] faults = Documents.Lines(document);
        Assert.Equal(Documents.Lines(OrganizationJson.Read(utf8, Documents.Name, maximumSize)), faults);
        stream.Position = 0;
        Assert.Equal(Documents.Lines(await OrganizationJson.ReadAsync(stream, Documents.Name, maximumSize)), faults);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(OrganizationJson.LargestSize + 1)]
    public async Task The_number_of_bytes_is_one_that_an_array_can_hold(int maximumSize)
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(async () => await OrganizationJson.ReadAsync(Stream.Null, Documents.Name, maximumSize));
        Assert.Throws<ArgumentOutOfRangeException>(() => OrganizationJson.Read([], Documents.Name, maximumSize));
        Assert.Throws<ArgumentOutOfRangeException>(() => OrganizationJson.Read(Stream.Null, Documents.Name, maximumSize));
    }

    [Fact]
    public void Errors_of_the_stream_are_thrown() =>
        Assert.Throws<IOException>(() => OrganizationJson.Read(new Trickle([], canSeek: false, -1), Documents.Name));

    [Fact]
    public void Nothing_may_be_null()
    {
        Assert.Throws<ArgumentNullException>(() => OrganizationJson.Read([], null!));
        Assert.Throws<ArgumentNullException>(() => OrganizationJson.Read((Stream)null!, ""));
        Assert.Throws<ArgumentNullException>(() => OrganizationJson.Read(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => OrganizationJson.Write(null!, Stream.Null));
        Assert.Throws<ArgumentNullException>(() => OrganizationJson.Write(new(), null!));
        Assert.Throws<ArgumentNullException>(() => OrganizationJson.WriteToString(null!));
        Assert.Throws<ArgumentNullException>(() => OrganizationJson.WriteToUtf8(null!));
    }

    /// <summary>Gives a few bytes at a time; fails where it is to give less than none.</summary>
    private sealed class Trickle(byte[] bytes, bool canSeek, int atOnce) : MemoryStream(bytes)
    {
        public override bool CanSeek => canSeek;

        public override int Read(byte[] buffer, int offset, int count) =>
            atOnce < 0 ? throw new IOException("The stream is broken.") : base.Read(buffer, offset, Math.Min(count, atOnce));

        public override long Length => canSeek ? base.Length : throw new NotSupportedException();
    }
}
