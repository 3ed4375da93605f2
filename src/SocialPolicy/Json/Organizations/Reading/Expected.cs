namespace SocialPolicy.Json;

/// <summary>What a fault says was expected, where no enumeration says it.</summary>
internal static class Expected
{
    internal const string Text = "text";
    internal const string Id = "id";
    internal const string Boolean = "boolean";
    internal const string Number = "number";
    internal const string Count = "count";
    internal const string Date = "date";
    internal const string Instant = "instant";
    internal const string Duration = "duration";
    internal const string WorkingTime = "working-time";
    internal const string Time = "time";
    internal const string Platform = "platform";
    internal const string ResponseLimit = "response-limit";
    internal const string List = "list";
    internal const string Object = "object";
}
