using System.Text;

namespace SocialPolicy.Json;

/// <summary>Reads and writes policy documents.</summary>
/// <remarks>
/// Reading collects: every fault of a document is a diagnostic (SMP0104) with its line, column and
/// JSON path, and none is an exception. Comments, trailing commas and a byte order mark are accepted.
/// All members are safe to call from several threads at once.
/// </remarks>
public static class PolicyJson
{
    /// <summary>How many objects and lists may lie in each other: 64. A document that goes deeper is unusable.</summary>
    public const int MaximumDepth = 64;

    /// <summary>How many bytes a document may have: 16 MiB. A larger one is unusable.</summary>
    public const int MaximumSize = 16 * 1024 * 1024;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file. Without its
    /// extension it is also the name of a policy that bears none.</param>
    /// <param name="catalogue">The rules and presets that the document may name; those of the library where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static PolicyDocument Read(ReadOnlySpan<byte> utf8, string name, RuleCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return PolicyReader.Read(utf8, name, catalogue ?? RuleCatalogue.Default);
    }

    /// <summary>Reads a document from a stream, from its position to its end.</summary>
    /// <param name="stream">A stream of UTF-8. It stays open.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file. Without its
    /// extension it is also the name of a policy that bears none.</param>
    /// <param name="catalogue">The rules and presets that the document may name; those of the library where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PolicyDocument Read(Stream stream, string name, RuleCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using var buffer = DocumentBuffer.Fill(stream, MaximumSize);
        return Read(buffer.Utf8, name, catalogue);
    }

    /// <summary>Reads a document from a stream, from its position to its end, without holding a thread while the stream keeps it waiting.</summary>
    /// <param name="stream">A stream of UTF-8, such as the body of a request. It stays open.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file. Without its
    /// extension it is also the name of a policy that bears none.</param>
    /// <param name="catalogue">The rules and presets that the document may name; those of the library where null.</param>
    /// <param name="cancellationToken">Ends the waiting for the stream.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async ValueTask<PolicyDocument> ReadAsync(
        Stream stream, string name, RuleCatalogue? catalogue = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        using DocumentBuffer buffer = await DocumentBuffer.FillAsync(stream, MaximumSize, cancellationToken).ConfigureAwait(false);
        return Read(buffer.Utf8, name, catalogue);
    }

    /// <summary>Writes a policy to a stream as an indented document in UTF-8 without a byte order mark.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <param name="catalogue">The rules and presets that the document may name; those of the library where null.</param>
    /// <remarks>
    /// Options that have their default are left out. The same policy gives the same bytes, and what
    /// was written reads as an equal policy, with one exception: an included policy is written by
    /// name only where the catalogue has an equal preset of that name. Where it has none, the
    /// included clauses that apply are written in front of the policy's own, which means the same.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has a clause whose rule is not in the catalogue.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Policy policy, Stream stream, RuleCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(stream);
        PolicyWriter.Write(policy, stream, catalogue ?? RuleCatalogue.Default);
    }

    /// <summary>Writes a policy as an indented document in UTF-8 without a byte order mark.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="catalogue">The rules and presets that the document may name; those of the library where null.</param>
    /// <remarks>See <see cref="Write"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has a clause whose rule is not in the catalogue.</exception>
    public static byte[] WriteToUtf8(Policy policy, RuleCatalogue? catalogue = null)
    {
        using var stream = new MemoryStream();
        Write(policy, stream, catalogue);
        return stream.ToArray();
    }

    /// <summary>Writes a policy as the text of an indented document.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="catalogue">The rules and presets that the document may name; those of the library where null.</param>
    /// <remarks>See <see cref="Write"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The policy has a clause whose rule is not in the catalogue.</exception>
    public static string WriteToString(Policy policy, RuleCatalogue? catalogue = null) =>
        Encoding.UTF8.GetString(WriteToUtf8(policy, catalogue));

    /// <summary>Writes the JSON Schema (draft 2020-12) of policy documents, by which editors complete and explain them.</summary>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <param name="catalogue">The rules and presets that a document may name; those of the library where null.</param>
    /// <remarks>Rules of one's own are in it like those of the library: their options with types and defaults, narrowed to what
    /// <see cref="Rules.Rule.Validate"/> takes. The schema refuses what <see cref="Read(Stream, string, RuleCatalogue)"/> reports,
    /// as far as a schema can say it. Names of enumerations are read in any case, and the schema has them in lower case.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteSchema(Stream stream, RuleCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SchemaWriter.Write(PolicySchema.Make(catalogue ?? RuleCatalogue.Default), stream);
    }

    /// <summary>Writes the JSON Schema (draft 2020-12) of policy documents as text.</summary>
    /// <param name="catalogue">The rules and presets that a document may name; those of the library where null.</param>
    /// <remarks>See <see cref="WriteSchema"/>.</remarks>
    public static string WriteSchemaToString(RuleCatalogue? catalogue = null) => SchemaWriter.WriteToString(PolicySchema.Make(catalogue ?? RuleCatalogue.Default));
}
