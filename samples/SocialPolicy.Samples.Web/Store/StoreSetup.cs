using Microsoft.EntityFrameworkCore;

namespace SocialPolicy.Samples.Web;

/// <summary>Makes the file where there is none.</summary>
internal static class StoreSetup
{
    /// <summary>The tables' version, written into the file; a program refuses a file of another one.</summary>
    private const int SchemaVersion = 1;

    /// <summary>What was written down about the past stays as it is, whoever opens the file with this program.</summary>
    private static readonly string[] Final = ["Journal", "Evaluations", "Audit"];

    public static void Prepare(SampleStore store)
    {
        bool isNew = store.Database.EnsureCreated();
        if (isNew)
        {
            foreach (string table in Final) ForbidChanges(store, table);
            store.Database.ExecuteSqlRaw(FormattableString.Invariant($"PRAGMA user_version = {SchemaVersion}"));
        }

        int found = store.Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").Single();
        if (found != SchemaVersion)
            throw new InvalidOperationException(
                $"The file '{store.Database.GetDbConnection().DataSource}' has tables of version {found}; this program needs version {SchemaVersion}.");
    }

    private static void ForbidChanges(SampleStore store, string table)
    {
        foreach (string verb in new[] { "UPDATE", "DELETE" })
        {
            string sql = $"CREATE TRIGGER {table}_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is only added to'); END";
            store.Database.ExecuteSqlRaw(sql);
        }
    }
}
