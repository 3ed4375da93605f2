using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>Reads and adds to what is kept about the organization's past.</summary>
internal sealed class Journal(IDbContextFactory<SampleStore> stores)
{
    /// <summary>The steps that lead to a version, from the last upload on, in their order.</summary>
    /// <param name="version">The version; the newest where null.</param>
    public async Task<IReadOnlyList<JournalEntry>> StepsTo(long? version = null)
    {
        await using SampleStore store = await stores.CreateDbContextAsync();
        IQueryable<JournalEntry> entries = store.Journal.AsNoTracking().Where(entry => version == null || entry.Version <= version);
        long? upload = await entries.Where(entry => entry.Kind == StepKind.Upload).MaxAsync(entry => (long?)entry.Version);
        return await entries.Where(entry => entry.Version >= upload).OrderBy(entry => entry.Version).ToListAsync();
    }

    /// <summary>The evaluation of a number, or null.</summary>
    /// <param name="number">The number; the newest where null.</param>
    public async Task<EvaluationRecord?> Evaluation(long? number = null)
    {
        await using SampleStore store = await stores.CreateDbContextAsync();
        return await store.Evaluations.AsNoTracking()
            .Where(record => number == null || record.Number == number)
            .OrderByDescending(record => record.Number).FirstOrDefaultAsync();
    }

    /// <summary>Evaluations, the newest first.</summary>
    public async Task<IReadOnlyList<EvaluationRecord>> Evaluations(int skip, int take)
    {
        await using SampleStore store = await stores.CreateDbContextAsync();
        return await store.Evaluations.AsNoTracking()
            .OrderByDescending(record => record.Number).Skip(skip).Take(take).ToListAsync();
    }

    /// <summary>How many evaluations there are.</summary>
    public async Task<int> CountEvaluations()
    {
        await using SampleStore store = await stores.CreateDbContextAsync();
        return await store.Evaluations.CountAsync();
    }

    /// <summary>The document of a policy, or null.</summary>
    public async Task<byte[]?> Policy(string hash)
    {
        await using SampleStore store = await stores.CreateDbContextAsync();
        return await store.Policies.Where(policy => policy.Hash == hash).Select(policy => policy.Document).SingleOrDefaultAsync();
    }

    /// <summary>Keeps a policy, if it is not kept already.</summary>
    public async Task Keep(PolicySource policy)
    {
        await using SampleStore store = await stores.CreateDbContextAsync();
        if (await store.Policies.AnyAsync(kept => kept.Hash == policy.Hash)) return;
        store.Policies.Add(new PolicyRecord { Hash = policy.Hash, Document = policy.Document });
        await store.SaveChangesAsync();
    }

    /// <summary>Adds an evaluation and the step that led to it: both are on the disk when this returns, or neither is.</summary>
    public async Task Add(EvaluationRecord evaluation, JournalEntry? step = null, AuditEntry? audit = null)
    {
        await using SampleStore store = await stores.CreateDbContextAsync();
        store.Evaluations.Add(evaluation);
        if (step is not null) store.Journal.Add(step);
        if (audit is not null) store.Audit.Add(audit);
        await store.SaveChangesAsync();
    }
}
