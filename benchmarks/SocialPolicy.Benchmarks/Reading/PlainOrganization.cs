using System.Text.Json.Serialization;

namespace SocialPolicy.Benchmarks;

// The document as plain records, the way a user of System.Text.Json would have them: without positions, and the
// values left as the texts that they are.

internal sealed record PlainOrganization(
    string? Name, PlainCalendar? Calendar, PlainUnit[]? Units, PlainPerson[]? People, PlainChannel[]? Channels, PlainReport[]? Reports);

internal sealed record PlainCalendar(string? TimeZone, string[]? Workdays, DateOnly[]? Holidays);

internal sealed record PlainUnit(string Id, string? Name, string? Parent);

internal sealed record PlainPerson(
    string Id, string? Name, string? Role, string? Unit, string[]? Competences, DateOnly? EmployedFrom, DateOnly? EmployedUntil, PlainAbsence[]? Absences);

internal sealed record PlainAbsence(DateOnly From, DateOnly? To, string? Kind);

internal sealed record PlainChannel(
    string Id, string Platform, string? Purpose, string? Status, DateOnly? Since, string? Unit, string? Owner, string[]? Operators, string[]? Deputies,
    string? SpeaksFor, string? Disclosure, PlainReporting? Reporting, PlainLimit? ResponseTarget, string[]? Kpis);

internal sealed record PlainReporting(string? Every, string? To);

internal sealed record PlainLimit(string? Within, int? Workdays, string? WorkingHours);

internal sealed record PlainReport(string Channel, DateOnly Date, string? By, string? To);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainOrganization))]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
