namespace SocialPolicy.Samples.Web.Pages;

public sealed partial class Words
{
    /// <summary>The name of a severity.</summary>
    public string Name(Severity severity) => severity switch
    {
        Severity.Error => Say("error", "Fehler"),
        Severity.Warning => Say("warning", "Warnung"),
        Severity.Info => Say("info", "Hinweis"),
        _ => Say("none", "keine"),
    };

    /// <summary>The name of several diagnostics of a severity, as a heading has it.</summary>
    public string Names(Severity severity) => severity switch
    {
        Severity.Error => Say("Errors", "Fehler"),
        Severity.Warning => Say("Warnings", "Warnungen"),
        _ => Say("Infos", "Hinweise"),
    };

    /// <summary>The name of a category; one that this program does not know is called by its id.</summary>
    public string Name(Category category) => category.Name switch
    {
        "input" => Say("Input", "Eingabe"),
        "policy" => Say("Policy", "Richtlinie"),
        "ownership" => Say("Ownership", "Verantwortung"),
        "transparency" => Say("Transparency", "Transparenz"),
        "reporting" => Say("Reporting", "Berichte"),
        "backup" => Say("Backup coverage", "Vertretung"),
        "responsiveness" => Say("Responsiveness", "Reaktionszeit"),
        "competence" => Say("Competence", "Kompetenz"),
        "process" => Say("Process", "Abläufe"),
        "conduct" => Say("Conduct", "Umgang"),
        "access" => Say("Access", "Zugänge"),
        var other => other,
    };

    /// <summary>The name of a role.</summary>
    public string Name(Role role) => role switch
    {
        Role.Owner => Say("owner of the company", "Inhaberin oder Inhaber"),
        Role.Executive => Say("executive", "Geschäftsleitung"),
        Role.Manager => Say("manager", "Führungskraft"),
        Role.Apprentice => Say("apprentice", "Auszubildende"),
        Role.Intern => Say("intern", "Praktikum"),
        Role.Contractor => Say("contractor", "extern"),
        _ => Say("employee", "Belegschaft"),
    };

    /// <summary>The name of a purpose.</summary>
    public string Name(Purpose purpose) => purpose switch
    {
        Purpose.Support => Say("support", "Kundendienst"),
        Purpose.Recruiting => Say("recruiting", "Personalwerbung"),
        Purpose.Apprentice => Say("apprentices", "Auszubildende"),
        Purpose.Personal => Say("personal", "persönlich"),
        Purpose.Internal => Say("internal", "intern"),
        _ => Say("corporate", "Unternehmen"),
    };

    /// <summary>The name of a status.</summary>
    public string Name(ChannelStatus status) => status switch
    {
        ChannelStatus.Dormant => Say("dormant", "ruht"),
        ChannelStatus.Retired => Say("retired", "aufgegeben"),
        _ => Say("active", "aktiv"),
    };

    /// <summary>The name of a kind of absence. For editors only.</summary>
    public string Name(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Vacation => Say("vacation", "Urlaub"),
        AbsenceKind.Sick => Say("sick", "krank"),
        AbsenceKind.Parental => Say("parental leave", "Elternzeit"),
        _ => Say("other", "sonstiges"),
    };

    /// <summary>The name of a topic; one that this program does not know is called by its id.</summary>
    public string Name(Topic topic) => topic.Name switch
    {
        "general" => Say("general", "allgemein"),
        "product" => Say("product", "Produkt"),
        "complaint" => Say("complaint", "Beschwerde"),
        "critical" => Say("critical", "kritisch"),
        "b2b" => Say("business", "Geschäftskunden"),
        var other => other,
    };

    /// <summary>Why there is another evaluation.</summary>
    public string Name(EvaluationCause cause) => cause switch
    {
        EvaluationCause.Change => Say("a change", "eine Änderung"),
        EvaluationCause.Midnight => Say("a new day", "ein neuer Tag"),
        _ => Say("a start of the program", "ein Start des Programms"),
    };

    /// <summary>How a person is called.</summary>
    public static string Name(Person person) => string.IsNullOrWhiteSpace(person.Name) ? person.Id.Value : person.Name;

    /// <summary>How a channel is called.</summary>
    public static string Name(Channel channel) => string.IsNullOrWhiteSpace(channel.Name) ? channel.Id.Value : channel.Name;

    /// <summary>How a person of an id is called; by the id where there is none.</summary>
    public static string Name(Organization organization, PersonId id) => organization.People.Find(id) is { } person ? Name(person) : id.Value;
}
