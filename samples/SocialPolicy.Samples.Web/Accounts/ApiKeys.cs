using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>Makes, knows and takes back the keys of programs.</summary>
public sealed class ApiKeys
{
    private const string Prefix = "sp_";

    private readonly IDbContextFactory<SampleStore> _stores;
    private readonly TimeProvider _clock;
    // Only what was found is remembered: asking for keys that are not there must not fill the memory.
    private readonly ConcurrentDictionary<string, ApiKey> _known = new(StringComparer.Ordinal);
    private readonly Lock _remembering = new();
    private long _revocations;

    internal ApiKeys(IDbContextFactory<SampleStore> stores, TimeProvider clock) => (_stores, _clock) = (stores, clock);

    /// <summary>All keys, the newest first.</summary>
    public async Task<IReadOnlyList<ApiKey>> All()
    {
        await using SampleStore store = await _stores.CreateDbContextAsync();
        return [.. (await store.ApiKeys.AsNoTracking().ToListAsync()).OrderByDescending(key => key.CreatedAt).ThenBy(key => key.Id, StringComparer.Ordinal)];
    }

    /// <summary>Makes a key.</summary>
    /// <param name="name">What the program is called.</param>
    /// <param name="role">Its role.</param>
    /// <param name="expiresAt">From when on it is no longer taken, or null.</param>
    /// <param name="who">Who makes it.</param>
    /// <returns>The key as it is kept, and its text, which nobody can ask for again.</returns>
    public async Task<(ApiKey Key, string Text)> Create(string name, string role, DateTimeOffset? expiresAt, string who)
    {
        string id = Prefix + Random(9);
        string text = $"{id}.{Random(32)}";
        var key = new ApiKey
        {
            Id = id,
            Name = name,
            Hash = HashOf(text),
            Role = role,
            CreatedBy = who,
            CreatedAt = _clock.GetUtcNow(),
            ExpiresAt = expiresAt,
        };
        await using SampleStore store = await _stores.CreateDbContextAsync();
        store.ApiKeys.Add(key);
        store.Audit.Add(Entry("key.create", key, null, Described(key)));
        await store.SaveChangesAsync();
        return (key, text);
    }

    /// <summary>Takes a key back; false where there is none.</summary>
    /// <param name="id">The key.</param>
    /// <param name="who">Who takes it back.</param>
    public async Task<bool> Revoke(string id, string who)
    {
        await using SampleStore store = await _stores.CreateDbContextAsync();
        if (await store.ApiKeys.FindAsync(id) is not { } key) return false;
        if (key.RevokedAt is null)
        {
            string before = Described(key);
            key.RevokedAt = _clock.GetUtcNow();
            store.Audit.Add(Entry("key.revoke", key, before, Described(key), who));
            await store.SaveChangesAsync();
        }

        lock (_remembering)
        {
            _revocations++;
            _known.TryRemove(id, out _);
        }

        return true;
    }

    /// <summary>The key of a text, or null where there is none that holds.</summary>
    public ValueTask<ApiKey?> Find(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0 || !text.StartsWith(Prefix, StringComparison.Ordinal)) return default;
        string id = text[..point];
        return _known.TryGetValue(id, out ApiKey? key) ? new(Holds(key, text) ? key : null) : Read(id, text);
    }

    private async ValueTask<ApiKey?> Read(string id, string text)
    {
        long revocations = Interlocked.Read(ref _revocations);
        await using SampleStore store = await _stores.CreateDbContextAsync();
        ApiKey? key = await store.ApiKeys.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == id);
        if (key is { RevokedAt: null }) Remember(key, revocations);
        return key is not null && Holds(key, text) ? key : null;
    }

    private bool Holds(ApiKey key, string text) =>
        key.RevokedAt is null && !(key.ExpiresAt <= _clock.GetUtcNow()) && CryptographicOperations.FixedTimeEquals(key.Hash, HashOf(text));

    /// <summary>Remembers a key, unless one was taken back while it was read: that may have been this one.</summary>
    private void Remember(ApiKey key, long revocationsBefore)
    {
        lock (_remembering)
        {
            if (_revocations == revocationsBefore) _known[key.Id] = key;
        }
    }

    private AuditEntry Entry(string action, ApiKey key, string? before, string? after, string? who = null) => new()
    {
        At = _clock.GetUtcNow(),
        Who = who ?? key.CreatedBy,
        Action = action,
        Subject = $"key:{key.Id}",
        Before = before,
        After = after,
    };

    private static string Described(ApiKey key) => JsonSerializer.Serialize(
        new { key.Name, key.Role, key.ExpiresAt, key.RevokedAt }, JsonSerializerOptions.Web);

    private static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static string Random(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));
}
