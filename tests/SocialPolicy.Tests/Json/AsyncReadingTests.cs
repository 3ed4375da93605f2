using System.Text;
using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Json;

/// <summary>What is read without holding a thread is what is read otherwise.</summary>
public sealed class AsyncReadingTests
{
    private static readonly byte[] Whole = OrganizationJson.WriteToUtf8(FullOrganization.Value);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 4096)]
    public async Task An_organization_is_read_to_its_end_whatever_the_stream_gives_at_once(bool canSeek, int atOnce)
    {
        await using var stream = new AsyncOnly(Whole, canSeek, atOnce);
        OrganizationDocument document = await OrganizationJson.ReadAsync(stream, Documents.Name);
        Assert.Equal(FullOrganization.Value, document.Organization);
        Assert.True(document.IsComplete);
        Assert.Empty((await OrganizationJson.ReadAsync(Stream.Null, Documents.Name)).Organization.Channels);
    }

    [Fact]
    public async Task A_document_at_fault_gives_the_same_diagnostics()
    {
        byte[] broken = Encoding.UTF8.GetBytes("""{ "channels": [{ "id": "c" }, { "ownr": "a" }], "name": 7, """);
        await using var stream = new AsyncOnly(broken, canSeek: false, 3);
        Assert.Equal(
            OrganizationJson.Read(broken, "a.json").Diagnostics.Select(fault => fault.ToString()),
            (await OrganizationJson.ReadAsync(stream, "a.json")).Diagnostics.Select(fault => fault.ToString()));
    }

    [Fact]
    public async Task A_policy_is_read_to_its_end()
    {
        Policy policy = Policy.Define("p").With(EveryChannel.MustHaveOwner().Because("it matters", "es zählt")).Build();
        await using var stream = new AsyncOnly(PolicyJson.WriteToUtf8(policy), canSeek: false, 5);
        Assert.Equal(policy, (await PolicyJson.ReadAsync(stream, "p.json")).Policy);
    }

    [Fact]
    public async Task Waiting_can_be_ended()
    {
        await using var stream = new AsyncOnly(Whole, canSeek: false, 1);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await OrganizationJson.ReadAsync(stream, "a", new CancellationToken(true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await PolicyJson.ReadAsync(stream, "a", cancellationToken: new(true)));
    }

    [Fact]
    public async Task Nothing_may_be_null()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await OrganizationJson.ReadAsync(null!, ""));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await OrganizationJson.ReadAsync(Stream.Null, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await PolicyJson.ReadAsync(null!, ""));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await PolicyJson.ReadAsync(Stream.Null, null!));
    }

    /// <summary>A stream that, like the body of a request, is not to be read synchronously.</summary>
    private sealed class AsyncOnly(byte[] bytes, bool canSeek, int atOnce) : MemoryStream(bytes)
    {
        public override bool CanSeek => canSeek;

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous reads are not allowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous reads are not allowed.");

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            int count = Math.Min(Math.Min(buffer.Length, atOnce), (int)(Length - Position));
            ToArray().AsMemory((int)Position, count).CopyTo(buffer);
            Position += count;
            return count;
        }
    }
}
