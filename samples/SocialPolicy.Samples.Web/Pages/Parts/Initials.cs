namespace SocialPolicy.Samples.Web.Pages.Parts;

/// <summary>Two letters for a person; a cell of the calendar has no room for more.</summary>
internal static class Initials
{
    public static string Of(Person person)
    {
        string name = Words.Name(person).Split('(')[0].Trim();
        string[] parts = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => "?",
            [var only] => only[..Math.Min(2, only.Length)],
            [var first, .., var last] => $"{first[0]}{last[0]}",
        };
    }
}
