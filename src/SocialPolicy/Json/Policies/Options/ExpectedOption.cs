namespace SocialPolicy.Json;

/// <summary>The terms for what a policy document may say; <see cref="Expected"/> has those that it shares with organizations.</summary>
internal static class ExpectedOption
{
    internal const string Name = "name";
    internal const string WholeNumber = "whole-number";
    internal const string CountFromZero = "count-from-zero";
    internal const string RoleOrGroup = "role-or-group";
    internal const string OrganizationSize = "organization-size";
    internal const string Inclusion = "inclusion";
    internal const string Exception = "exception";

    /// <summary>The term for an enumeration: one of the library's, or the names of somebody else's.</summary>
    internal static string OneOf<T>() where T : struct, Enum => default(T) switch
    {
        Role => "role",
        Purpose => "purpose",
        PublicationKind => "publication-kind",
        Severity => "severity",
        _ => string.Join(", ", Names.All<T>()),
    };

    /// <summary>The term for an option of a type for which the serializer itself answers, or null.</summary>
    internal static string? Of(Type type) =>
        type == typeof(int) || type == typeof(long) ? WholeNumber
        : type == typeof(bool) ? Expected.Boolean
        : type == typeof(string) ? Expected.Text
        : null;
}
