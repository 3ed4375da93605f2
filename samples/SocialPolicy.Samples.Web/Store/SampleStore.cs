using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>What is kept in the file: accounts, keys, the journal of the organization, evaluations and the audit.</summary>
public sealed class SampleStore(DbContextOptions<SampleStore> options) : IdentityDbContext<Account, IdentityRole, string>(options)
{
    /// <summary>The steps by which the organization became what it is.</summary>
    public DbSet<JournalEntry> Journal => Set<JournalEntry>();

    /// <summary>The evaluations.</summary>
    public DbSet<EvaluationRecord> Evaluations => Set<EvaluationRecord>();

    /// <summary>The policies of the evaluations.</summary>
    public DbSet<PolicyRecord> Policies => Set<PolicyRecord>();

    /// <summary>The changes.</summary>
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    /// <summary>The keys of programs.</summary>
    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<JournalEntry>().HasKey(entry => entry.Version);
        builder.Entity<JournalEntry>().Property(entry => entry.Version).ValueGeneratedNever();
        builder.Entity<JournalEntry>().Property(entry => entry.Kind).HasConversion<string>();
        builder.Entity<EvaluationRecord>().HasKey(record => record.Number);
        builder.Entity<EvaluationRecord>().Property(record => record.Number).ValueGeneratedNever();
        builder.Entity<EvaluationRecord>().Property(record => record.Cause).HasConversion<string>();
        builder.Entity<PolicyRecord>().HasKey(record => record.Hash);
        builder.Entity<AuditEntry>().HasKey(entry => entry.Id);
        builder.Entity<ApiKey>().HasKey(key => key.Id);
    }
}
