using System.Globalization;

namespace SocialPolicy.Tests;

/// <summary>Tiny organizations in few words. What a test is about, it writes out with <c>with</c>.</summary>
internal static partial class Given
{
    /// <summary>A Monday morning; the date is the same in UTC and in Berlin.</summary>
    public static DateTimeOffset Now { get; } = At("2026-11-23T09:00:00+01:00");

    public static DateOnly Today { get; } = Date("2026-11-23");

    public static DateOnly Yesterday { get; } = Date("2026-11-22");

    public static DateOnly Tomorrow { get; } = Date("2026-11-24");

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>Eight in the morning UTC of a day.</summary>
    public static DateTimeOffset MorningOf(string date) => At($"{date}T08:00:00Z");

    public static Person Person(string id, Role role = Role.Employee) => new() { Id = id, Role = role };

    public static Person Expert(string id, params Competence[] competences) =>
        Person(id) with { Competences = competences.Length == 0 ? [Competence.PlatformSkills] : [.. competences] };

    /// <summary>The person, employed for the last time on a day.</summary>
    public static Person Until(this Person person, DateOnly day) => person with { EmployedUntil = day };

    /// <summary>The person, employed for the first time on a day.</summary>
    public static Person From(this Person person, DateOnly day) => person with { EmployedFrom = day };

    /// <summary>The person, away from one day to another, both inclusive; without a second one for good.</summary>
    public static Person Away(this Person person, string from, string? to = null) =>
        person with { Absences = [.. person.Absences, new Absence(Date(from), to is null ? null : Date(to))] };

    public static Channel Channel(string id = "main") => new() { Id = id, Platform = Platform.X };

    public static ChannelReport Report(string date, PersonId? to = null) => new() { Channel = "main", Date = Date(date), To = to };

    public static Post Post(string at, PersonId? author = null) => new() { Id = "p", Channel = "main", At = At(at), Author = author };

    public static Message Message() => new() { Id = "m", Channel = "main", ReceivedAt = Now.AddHours(-1) };

    /// <summary>An organization with a channel <c>main</c>, the owner <c>boss</c>, the employee <c>ben</c>, the unit <c>service</c> and the messages given.</summary>
    public static Organization WithMessages(params Message[] messages) =>
        Organization(Channel(), Person("boss", Role.Owner), Person("ben")) with { Units = [new() { Id = "service" }], Messages = [.. messages] };

    /// <summary>An organization with one channel and the people given.</summary>
    public static Organization Organization(Channel channel, params Person[] people) =>
        new() { Channels = [channel], People = [.. people] };

    /// <summary>An employee who posts on <c>main</c>, which makes it delegated, and a boss who owns it.</summary>
    public static Organization Delegated(Channel? channel = null, params ChannelReport[] reports) =>
        Organization(
            (channel ?? Channel()) with { Owner = "boss", Operators = ["staff"] },
            Person("boss", Role.Owner),
            Person("staff")) with
        { Reports = [.. reports] };

    public static Organization In(this Organization organization, string timeZone) =>
        organization with { Calendar = organization.Calendar with { TimeZone = timeZone } };
}
