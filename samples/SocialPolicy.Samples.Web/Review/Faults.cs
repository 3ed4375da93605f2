namespace SocialPolicy.Samples.Web;

/// <summary>Faults that several changes may have.</summary>
internal static class Faults
{
    public static Fault NoSuchPerson(string field, PersonId? id) => new(field, id is { } named
        ? new LocalizableText($"There is no person '{named}'", $"Es gibt keine Person '{named}'")
        : new LocalizableText("A person is needed here", "Hier wird eine Person gebraucht"));
}
