namespace SocialPolicy.Tests;

/// <summary>The kinds of diagnostic that a company adds for itself, with texts in both languages.</summary>
internal static class AcmeDescriptors
{
    public static Category Category { get; } = new("acme");

    public static RuleDescriptor Handle { get; } =
        Of(
            "ACME1",
            "Channel '{subject}' has no handle[; it speaks for {owner}]",
            "Kanal „{subject}“ hat keinen Namen[; er spricht für {owner}]");

    public static RuleDescriptor Answer { get; } =
        Of("ACME2", "Message '{subject}' has no answer", "Nachricht „{subject}“ ist unbeantwortet");

    public static RuleDescriptor Author { get; } =
        Of("ACME3", "Post '{subject}' has no author", "Beitrag „{subject}“ hat keinen Verfasser");

    public static RuleDescriptor Name { get; } =
        Of("ACME4", "Person '{subject}' has no name and serves {channels}", "Person „{subject}“ hat keinen Namen und betreut {channels}");

    public static RuleDescriptor Contact { get; } =
        Of("ACME5", "Unit '{subject}' has no contact", "Abteilung „{subject}“ hat keinen Ansprechpartner");

    public static RuleDescriptor Step { get; } =
        Of("ACME6", "Publication '{subject}' lacks the step {related}", "Veröffentlichung „{subject}“ fehlt der Schritt {related}");

    public static RuleDescriptor Plan { get; } =
        Of("ACME7", "There is no plan for a crisis", "Es gibt keinen Krisenplan");

    public static RuleDescriptor Reach { get; } =
        Of("ACME8", "{people} people on {channels} channels are not enough", "{people} Leute auf {channels} Kanälen genügen nicht");

    private static RuleDescriptor Of(string id, string english, string german) =>
        new(id, Category, Severity.Warning, new($"Title of {id}", $"Titel von {id}"), new(english, german), $"https://acme.example/{id}");
}
