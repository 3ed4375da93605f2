using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>Who changed what, for reading.</summary>
public sealed class AuditLog
{
    private readonly IDbContextFactory<SampleStore> _stores;

    internal AuditLog(IDbContextFactory<SampleStore> stores) => _stores = stores;

    /// <summary>How many changes there are.</summary>
    public async Task<int> Count()
    {
        await using SampleStore store = await _stores.CreateDbContextAsync();
        return await store.Audit.CountAsync();
    }

    /// <summary>Changes without what was there before and after, the newest first.</summary>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many at most.</param>
    public async Task<IReadOnlyList<AuditEntry>> Newest(int skip, int take)
    {
        await using SampleStore store = await _stores.CreateDbContextAsync();
        return await store.Audit.OrderByDescending(entry => entry.Id).Skip(skip).Take(take)
            .Select(entry => new AuditEntry
            {
                Id = entry.Id,
                At = entry.At,
                Who = entry.Who,
                Action = entry.Action,
                Subject = entry.Subject,
                Version = entry.Version,
            }).ToListAsync();
    }

    /// <summary>A change with what was there before and after, or null.</summary>
    /// <param name="id">The number of the entry.</param>
    /// <param name="withAbsenceKinds">Whether who asks may know why people are away.</param>
    public async Task<AuditEntry?> Find(long id, bool withAbsenceKinds)
    {
        await using SampleStore store = await _stores.CreateDbContextAsync();
        AuditEntry? entry = await store.Audit.AsNoTracking().SingleOrDefaultAsync(kept => kept.Id == id);
        // Only entries about the organization hold organization documents.
        if (entry is null || withAbsenceKinds || entry.Version is null) return entry;
        return new AuditEntry
        {
            Id = entry.Id,
            At = entry.At,
            Who = entry.Who,
            Action = entry.Action,
            Subject = entry.Subject,
            Version = entry.Version,
            Before = AbsenceKinds.LeftOut(entry.Before),
            After = AbsenceKinds.LeftOut(entry.After),
        };
    }
}
