using System.Text.Json;

namespace SocialPolicy.Output;

/// <summary>Writes places: where in which document, and what it is that stands there.</summary>
internal sealed class SarifPlaces(Utf8JsonWriter json, Uri? root)
{
    private const string RootId = "SRCROOT";

    private readonly Uri? _root = root is null ? null : Folders.Of(root);

    /// <summary>Says from where relative addresses lead.</summary>
    internal void WriteBases()
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(RootId);
        if (_root is not null) json.WriteString("uri", _root.AbsoluteUri);
        json.WriteStartObject("description");
        json.WriteString("text", "The folder from which the names of documents lead to them.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    internal void WriteArtifact(string name, string document)
    {
        (string address, bool isRelative) = ArtifactAddress.Of(document, _root);
        json.WriteStartObject(name);
        json.WriteString("uri", address);
        if (isRelative) json.WriteString("uriBaseId", RootId);
        json.WriteEndObject();
    }

    /// <summary>Writes a location as an object.</summary>
    /// <param name="place">Where.</param>
    /// <param name="subject">What stands there.</param>
    internal void Write(SourceLocation place, Subject subject)
    {
        json.WriteStartObject();
        // A page without a position, such as that of a preset, is not where a reader could mend anything.
        if (place.HasPosition) WritePhysical(place);
        WriteLogical(subject);
        if (place.Path.Length > 0)
        {
            json.WriteStartObject("properties");
            json.WriteString("path", place.Path);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    internal void WritePhysical(SourceLocation place)
    {
        if (place.Document.Length == 0) return;
        json.WriteStartObject("physicalLocation");
        WriteArtifact("artifactLocation", place.Document);
        if (place.HasPosition)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0) json.WriteNumber("startColumn", place.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    internal void WriteLogical(Subject subject)
    {
        string kind = Names.Of(subject.Kind);
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", subject.Id.Length == 0 ? kind : subject.Id);
        json.WriteString("fullyQualifiedName", subject.ToString());
        json.WriteString("kind", kind);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
