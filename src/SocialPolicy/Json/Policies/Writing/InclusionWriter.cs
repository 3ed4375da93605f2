using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Decides which included policies are named and which are written out, and writes the named ones.</summary>
internal sealed class InclusionWriter
{
    private readonly ValueList<Inclusion> _named;

    internal InclusionWriter(Policy policy, RuleCatalogue catalogue)
    {
        // Clauses come in the order of the inclusions: behind one that is written out, naming would put
        // a later one in front of it.
        int named = policy.Includes.TakeWhile(inclusion => catalogue.FindPreset(inclusion.Policy.Name) == inclusion.Policy).Count();
        _named = policy.Includes.Take(named).ToValueList();
        WrittenOut = policy.Includes.Skip(named).SelectMany(inclusion => inclusion.Clauses).ToValueList();
    }

    /// <summary>The clauses of the policies that cannot be named.</summary>
    internal ValueList<Clause> WrittenOut { get; }

    internal void Write(Utf8JsonWriter writer)
    {
        if (_named.IsEmpty) return;
        writer.WriteStartArray(PolicyNames.Include);
        foreach (Inclusion inclusion in _named) Write(writer, inclusion);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Inclusion inclusion)
    {
        if (inclusion.LeftOut.IsEmpty)
        {
            writer.WriteStringValue(inclusion.Policy.Name);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(PolicyNames.Preset, inclusion.Policy.Name);
        writer.WriteTexts(PolicyNames.Without, inclusion.LeftOut, name => name);
        writer.WriteEndObject();
    }
}
