namespace SocialPolicy.Samples.Web.Pages;

public sealed partial class Words
{
    /// <summary>How often something happens.</summary>
    public string Every(Period period) => period.ToString() switch
    {
        "P1D" => Say("every day", "täglich"),
        "P1W" or "P7D" => Say("every week", "wöchentlich"),
        "P2W" or "P14D" => Say("every two weeks", "alle zwei Wochen"),
        "P1M" => Say("every month", "monatlich"),
        "P3M" => Say("every three months", "vierteljährlich"),
        "P1Y" => Say("every year", "jährlich"),
        var other => Say($"every {other}", $"alle {other}"),
    };
}
