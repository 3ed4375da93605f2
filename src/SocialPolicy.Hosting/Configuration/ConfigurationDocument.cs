using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace SocialPolicy.Hosting;

/// <summary>Writes a section of the configuration as the policy document that it stands for.</summary>
/// <remarks>
/// A configuration knows texts only and no lists: keys that count from 0 make a list, and so does the empty text, which is what
/// an empty list comes as. Texts that are a number or a truth value in JSON become one, except where a policy document has a text in any case.
/// </remarks>
internal static class ConfigurationDocument
{
    private static readonly string[] Texts = ["$schema", "name", "rules", "require", "because", "en", "de", "training"];

    internal static MemoryStream Open(IConfigurationSection policy)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(policy, writer);
        stream.Position = 0;
        return stream;
    }

    private static void Write(IConfigurationSection section, Utf8JsonWriter writer)
    {
        IConfigurationSection[] children = [.. section.GetChildren()];
        if (children.Length == 0) WriteText(section, writer);
        else if (IsList(children)) WriteList(children, writer);
        else WriteObject(children, writer);
    }

    private static bool IsList(IConfigurationSection[] children) =>
        children.All(child => int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    /// <summary>Sections are in the order of their keys as numbers already; what was removed by another source leaves a hole.</summary>
    private static void WriteList(IConfigurationSection[] items, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (IConfigurationSection item in items) Write(item, writer);
        writer.WriteEndArray();
    }

    private static void WriteObject(IConfigurationSection[] properties, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (IConfigurationSection property in properties)
        {
            writer.WritePropertyName(property.Key);
            Write(property, writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(IConfigurationSection section, Utf8JsonWriter writer)
    {
        string? text = section.Value;
        if (text is null)
        {
            writer.WriteNullValue();
        }
        else if (text.Length == 0)
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
        }
        else if (Texts.Contains(section.Key, StringComparer.OrdinalIgnoreCase))
        {
            writer.WriteStringValue(text);
        }
        else if (bool.TryParse(text, out bool truth))
        {
            writer.WriteBooleanValue(truth);
        }
        else if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
