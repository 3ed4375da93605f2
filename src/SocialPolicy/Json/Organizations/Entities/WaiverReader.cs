namespace SocialPolicy.Json;

/// <summary>Reads a waiver.</summary>
internal static class WaiverReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Rule,
        Subject,
        Reason,
        ApprovedBy,
        Until,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Waiver Read(ref DocumentCursor cursor)
    {
        string? rule = null, subject = null, reason = null;
        PersonId? approvedBy = null;
        DateOnly? until = null;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Rule: rule = cursor.ReadWord(); break;
                case Property.Subject: subject = cursor.ReadText(); break;
                case Property.Reason: reason = cursor.ReadText(); break;
                case Property.ApprovedBy: approvedBy = cursor.ReadPerson(); break;
                case Property.Until: until = cursor.ReadDate(); break;
            }
        }

        return new Waiver { Rule = rule, Subject = subject, Reason = reason, ApprovedBy = approvedBy, Until = until };
    }
}
