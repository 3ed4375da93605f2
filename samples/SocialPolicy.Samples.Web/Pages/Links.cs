namespace SocialPolicy.Samples.Web.Pages;

/// <summary>The addresses of the pages.</summary>
internal static class Links
{
    public const string Coverage = "/coverage";
    public const string Channels = "/channels";
    public const string People = "/people";
    public const string Upload = "/upload";
    public const string Audit = "/audit";

    public static string Channel(ChannelId id) => $"/channels/{Uri.EscapeDataString(id.Value)}";

    public static string Deputies(ChannelId id) => $"{Channel(id)}/deputies";

    public static string Report(ChannelId id) => $"{Channel(id)}/report";

    public static string Person(PersonId id) => $"/people/{Uri.EscapeDataString(id.Value)}";

    public static string Absences(PersonId id) => $"{Person(id)}/absences";

    public static string Rule(string id) => $"/rules/{Uri.EscapeDataString(id)}";

    public static string Changes(long number) => FormattableString.Invariant($"/changes/{number}");

    public static string Waive(Diagnostic diagnostic) => $"/waive?{Named(diagnostic.Id, diagnostic.Subject.ToString())}";

    public static string Withdraw(Waiver waiver) => $"/withdraw?{Named(waiver.Rule, waiver.Subject)}";

    /// <summary>The page of a channel or a person; null for anything else, which has none.</summary>
    public static string? Of(Organization organization, Subject subject) => subject.Kind switch
    {
        _ when subject.Id.Length == 0 => null,
        SubjectKind.Channel when organization.Channels.Find(new ChannelId(subject.Id)) is { } channel => Channel(channel.Id),
        SubjectKind.Person when organization.People.Find(new PersonId(subject.Id)) is { } person => Person(person.Id),
        _ => null,
    };

    /// <summary>An id as it stands in an address; a slash in it stays escaped on its way here.</summary>
    public static string Id(string? text) => (text ?? "").Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static string Named(string? rule, string? subject) =>
        $"rule={Uri.EscapeDataString(rule ?? "")}&subject={Uri.EscapeDataString(subject ?? "")}";
}
