using SocialPolicy.Json;

namespace SocialPolicy.AotTests;

/// <summary>Documents, read with all their faults and written.</summary>
internal static class Documents
{
    internal static void Show()
    {
        Console.WriteLine(OrganizationJson.WriteToString(Sample.Document.Organization));
        Console.WriteLine(PolicyJson.WriteToString(Sample.Policy));
        Console.WriteLine(OrganizationJson.WriteSchemaToString());

        OrganizationDocument broken = OrganizationJson.Read("""{ "chanels": [], "people": [{ "id": "a", "role": "chef" }, {}], "channels": [{ "id": 5 }] """u8, "broken.json");
        Show(Sample.Policy.Evaluate(broken.Organization, Sample.Now).Diagnostics);
        Show(PolicyJson.Read("""{ "clauses": [{ "require": "mustHaveOwnr" }, { "require": "mustReport" }] }"""u8, "broken.json").Diagnostics);
    }

    internal static void Show(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Console.WriteLine(diagnostic);
            Console.WriteLine($"    {diagnostic.GetMessage(Language.German)}");
        }
    }
}
