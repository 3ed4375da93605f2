namespace SocialPolicy.Json;

/// <summary>How texts look that stand for something else, as regular expressions that editors understand.</summary>
internal static class TextPatterns
{
    /// <summary>A text that is not blank.</summary>
    internal const string NotBlank = @"\S";

    /// <summary>
    /// Lower case with hyphens, in any script; see <see cref="KebabCase"/>. Not every editor knows which letters beyond ASCII are
    /// capitals, so that those pass.
    /// </summary>
    internal const string Kebab = @"^[a-z0-9\u00c0-\uffff]+(-[a-z0-9\u00c0-\uffff]+)*$";

    internal const string Date = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    internal const string Time = @"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?$";

    /// <summary>A time of the day or its end.</summary>
    internal const string EndTime = @"^(([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?|24:00)$";

    internal const string Instant =
        @"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,7})?)?(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])$";

    /// <summary>Any duration, no time at all included.</summary>
    internal const string Duration = $"^P(?=[0-9]|T[0-9]){DateParts}(T(?=[0-9]){TimeParts})?$";

    /// <summary>A duration longer than no time.</summary>
    internal const string SomeDuration = $"^{NotZero}P{DateParts}(T(?=[0-9]){TimeParts})?$";

    /// <summary>A duration in days, weeks, months and years.</summary>
    internal const string SomeDays = $"^{NotZero}P{DateParts}$";

    /// <summary>A duration in hours, minutes and seconds.</summary>
    internal const string SomeTime = $"^{NotZero}PT{TimeParts}$";

    private const string NotZero = "(?=.*[1-9])";
    private const string DateParts = "([0-9]{1,9}Y)?([0-9]{1,9}M)?([0-9]{1,9}W)?([0-9]{1,9}D)?";
    private const string TimeParts = "([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}([.,][0-9]{1,7})?S)?";
}
