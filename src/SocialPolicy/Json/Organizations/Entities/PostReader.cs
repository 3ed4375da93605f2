namespace SocialPolicy.Json;

/// <summary>Reads a post.</summary>
internal static class PostReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Id,
        Channel,
        At,
        Author,
        InNameOf,
        Disclosed,
        Promotional,
        ApprovedBy,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Post? Read(ref DocumentCursor cursor)
    {
        string? id = null;
        ChannelId? channel = null;
        DateTimeOffset? at = null;
        PersonId? author = null, inNameOf = null, approvedBy = null;
        bool disclosed = false, promotional = false;
        int ofChannel = ReadReferences.Unset, ofAuthor = ReadReferences.Unset, ofApprovedBy = ReadReferences.Unset;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: id = cursor.ReadOwnId(); break;
                case Property.Channel: (channel, ofChannel) = (cursor.ReadRequiredChannel(), cursor.Number); break;
                case Property.At: at = cursor.ReadRequiredInstant(); break;
                case Property.Author: (author, ofAuthor) = (cursor.ReadPerson(), cursor.Number); break;
                case Property.InNameOf: inNameOf = cursor.ReadPerson(); break;
                case Property.Disclosed: disclosed = cursor.ReadBoolean(); break;
                case Property.Promotional: promotional = cursor.ReadBoolean(); break;
                case Property.ApprovedBy: (approvedBy, ofApprovedBy) = (cursor.ReadPerson(), cursor.Number); break;
            }
        }

        bool isUsable = cursor.Require(id is not null, "id", "post")
            & cursor.Require(channel is not null, "channel", "post")
            & cursor.Require(at is not null, "at", "post");
        if (!isUsable) return null;
        cursor.Note(ofChannel, ofAuthor, ofApprovedBy);
        return new Post
        {
            Id = new(id!),
            Channel = channel!.Value,
            At = at!.Value,
            Author = author,
            InNameOf = inNameOf,
            Disclosed = disclosed,
            Promotional = promotional,
            ApprovedBy = approvedBy,
        };
    }
}
