namespace SocialPolicy.Samples.Web.Pages.Fields;

/// <summary>Reads whom somebody chose.</summary>
internal static class People
{
    /// <summary>The id of the chosen person, or null.</summary>
    public static PersonId? Read(string? id) => string.IsNullOrEmpty(id) ? default(PersonId?) : new PersonId(id);
}
