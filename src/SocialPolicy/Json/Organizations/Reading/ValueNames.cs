namespace SocialPolicy.Json;

/// <summary>The values of the properties that have a fixed set of them.</summary>
internal static class ValueNames
{
    internal static readonly NameTable<Role> Role = NameTable<Role>.OfValues("role");
    internal static readonly NameTable<AbsenceKind> AbsenceKind = NameTable<AbsenceKind>.OfValues("absence-kind");
    internal static readonly NameTable<Purpose> Purpose = NameTable<Purpose>.OfValues("purpose");
    internal static readonly NameTable<ChannelStatus> Status = NameTable<ChannelStatus>.OfValues("status");
    internal static readonly NameTable<Disclosure> Disclosure = NameTable<Disclosure>.OfValues("disclosure");
    internal static readonly NameTable<Picture> Picture = NameTable<Picture>.OfValues("picture");
    internal static readonly NameTable<RemovalReason> RemovalReason = NameTable<RemovalReason>.OfValues("removal-reason");
    internal static readonly NameTable<PublicationKind> PublicationKind = NameTable<PublicationKind>.OfValues("publication-kind");
    internal static readonly NameTable<DayOfWeek> Weekday = NameTable<DayOfWeek>.OfValues("weekday");
}
