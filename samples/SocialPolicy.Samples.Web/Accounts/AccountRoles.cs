namespace SocialPolicy.Samples.Web;

/// <summary>What accounts and keys may do, by role. An account may have several.</summary>
public static class AccountRoles
{
    /// <summary>Sees everything but the kinds of absences.</summary>
    public const string Reader = "reader";

    /// <summary>Changes the organization; sees the kinds of absences.</summary>
    public const string Editor = "editor";

    /// <summary>Sees the audit, in which the kinds of absences are left out.</summary>
    public const string Auditor = "auditor";

    /// <summary>Makes accounts and keys, and does nothing else.</summary>
    public const string Administrator = "administrator";

    /// <summary>All roles.</summary>
    public static IReadOnlyList<string> All { get; } = [Reader, Editor, Auditor, Administrator];
}
