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
        int channel = NamedIds<ChannelId>.Nothing;
        int author = NamedIds<PersonId>.Nothing, inNameOf = NamedIds<PersonId>.Nothing, approvedBy = NamedIds<PersonId>.Nothing;
        DateTimeOffset? at = null;
        bool disclosed = false, promotional = false;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: id = cursor.ReadOwnId(); break;
                case Property.Channel: channel = cursor.NoteRequiredChannel(); break;
                case Property.At: at = cursor.ReadRequiredInstant(); break;
                case Property.Author: author = cursor.NotePerson(); break;
                case Property.InNameOf: inNameOf = cursor.NotePerson(); break;
                case Property.Disclosed: disclosed = cursor.ReadBoolean(); break;
                case Property.Promotional: promotional = cursor.ReadBoolean(); break;
                case Property.ApprovedBy: approvedBy = cursor.NotePerson(); break;
            }
        }

        NamedIds<ChannelId> channels = cursor.FindChannels();
        NamedIds<PersonId> people = cursor.FindPeople();
        bool isUsable = cursor.Require(id is not null, "id", "post")
            & cursor.Require(channel >= 0, "channel", "post")
            & cursor.Require(at is not null, "at", "post");
        if (!isUsable) return null;
        cursor.Note(channels.Number(channel), people.Number(author), people.Number(approvedBy));
        return new Post
        {
            Id = new(id!),
            Channel = channels[channel]!.Value,
            At = at!.Value,
            Author = people[author],
            InNameOf = people[inNameOf],
            Disclosed = disclosed,
            Promotional = promotional,
            ApprovedBy = people[approvedBy],
        };
    }
}
