using SocialPolicy.Json;

namespace SocialPolicy.Samples.Web;

/// <summary>Why people are away is known to editors only.</summary>
public static class AbsenceKinds
{
    /// <summary>The organization without the reasons.</summary>
    public static Organization LeftOut(Organization organization) => organization.Apply(organization.People
        .Where(person => person.Absences.Any(absence => absence.Kind is not null))
        .Select(person => Edit.Put(LeftOut(person))));

    /// <summary>The person without the reasons.</summary>
    public static Person LeftOut(Person person) =>
        person with { Absences = person.Absences.Select(absence => absence with { Kind = null }).ToValueList() };

    /// <summary>A document without the reasons. Where it cannot be read to its end, nothing is left of it.</summary>
    public static string? LeftOut(string? document)
    {
        if (document is null) return null;
        OrganizationDocument read = OrganizationJson.Read(System.Text.Encoding.UTF8.GetBytes(document), "audit");
        return read.IsComplete ? OrganizationJson.WriteToString(LeftOut(read.Organization)) : "{}";
    }

    /// <summary>What a document says of absences and the model does not know. It would be quoted by diagnostics, which all may read.</summary>
    internal static IEnumerable<Diagnostic> QuotedBy(OrganizationDocument document) =>
        document.Diagnostics.Where(diagnostic => diagnostic.Location.Path.Contains(".absences", StringComparison.Ordinal));
}
