using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Reads the reason of a clause: a text, or an object with the text in each language.</summary>
internal static class ReasonReader
{
    /// <summary>The reason, or null where it is missing or blank, or cannot be used, which is reported.</summary>
    internal static LocalizableText? Read(DocumentNode? node, PolicyFaultList faults)
    {
        if (node is not { Kind: JsonValueKind.Object }) return node.ReadText(faults) is { } text ? new(text) : null;
        foreach (DocumentNode property in node.Children.Where(property => !PolicyNames.OfReason.Contains(property.Name ?? "")))
            faults.AddUnknownProperty("unknown-property", property, PolicyNames.OfReason);

        if (node.Find(PolicyNames.English) is not { } english)
        {
            faults.Add("missing-property", node, ("property", PolicyNames.English));
            return null;
        }

        string? german = node.Find(PolicyNames.German).ReadText(faults);
        return english.ReadText(faults) is { } reason ? new(reason, german) : null;
    }
}
