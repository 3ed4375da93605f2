namespace SocialPolicy.Samples.Web;

/// <summary>Reads ids that may be missing.</summary>
internal static class Ids
{
    /// <summary>The person's id, or null where the text is blank.</summary>
    public static PersonId? Person(string? text) => string.IsNullOrWhiteSpace(text) ? default(PersonId?) : new PersonId(text);
}
