namespace SocialPolicy.Json;

/// <summary>Reads and writes organization documents.</summary>
/// <remarks>
/// Reading collects: a document at fault still gives an organization, together with a diagnostic for
/// every fault, and never an exception. Comments, trailing commas and a byte order mark are
/// accepted. All members are safe to call from several threads at once.
/// </remarks>
public static class OrganizationJson
{
    /// <summary>How many objects and lists may lie in each other: 64. What lies deeper breaks the document (SMP0008).</summary>
    public const int MaximumDepth = 64;

    /// <summary>How many bytes of a document are read unless more are asked for: 512 MiB. What follows breaks the document (SMP0008).</summary>
    public const int MaximumSize = 512 * 1024 * 1024;

    /// <summary>How many bytes may be asked for: 2047 MiB, which is nearly as much as an array holds.</summary>
    public const int LargestSize = 2047 * 1024 * 1024;

    /// <summary>Reads a document of at most <see cref="MaximumSize"/> bytes.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static OrganizationDocument Read(ReadOnlySpan<byte> utf8, string name) => Read(utf8, name, MaximumSize);

    /// <summary>Reads a document of at most so many bytes.</summary>
    /// <param name="utf8">The document in UTF-8.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file.</param>
    /// <param name="maximumSize">How many bytes are read, a byte order mark apart: from 1 to <see cref="LargestSize"/>. What follows breaks the document (SMP0008).</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumSize"/> is out of range.</exception>
    public static OrganizationDocument Read(ReadOnlySpan<byte> utf8, string name, int maximumSize)
    {
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfNoSize(maximumSize);
        return DocumentPass.Read(utf8, name, maximumSize);
    }

    /// <summary>Reads a document of at most <see cref="MaximumSize"/> bytes from a stream, from its position to its end.</summary>
    /// <param name="stream">A stream of UTF-8. It stays open.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file.</param>
    /// <remarks>The document is held once while it is read, in one buffer, which up to 32 MiB comes from the shared pool.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static OrganizationDocument Read(Stream stream, string name) => Read(stream, name, MaximumSize);

    /// <summary>Reads a document of at most so many bytes from a stream, from its position to its end.</summary>
    /// <param name="stream">A stream of UTF-8. It stays open.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file.</param>
    /// <param name="maximumSize">How many bytes are read, a byte order mark apart: from 1 to <see cref="LargestSize"/>. What follows breaks the document (SMP0008).</param>
    /// <remarks>The document is held once while it is read, in one buffer, which up to 32 MiB comes from the shared pool.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumSize"/> is out of range.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static OrganizationDocument Read(Stream stream, string name, int maximumSize)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfNoSize(maximumSize);
        using var buffer = DocumentBuffer.Fill(stream, maximumSize);
        return DocumentPass.Read(buffer.Utf8, name, maximumSize);
    }

    /// <summary>Reads a document of at most <see cref="MaximumSize"/> bytes from a stream, from its position to its end, without holding a thread while the stream keeps it waiting.</summary>
    /// <param name="stream">A stream of UTF-8, such as the body of a request. It stays open.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file.</param>
    /// <param name="cancellationToken">Ends the waiting for the stream.</param>
    /// <remarks>See <see cref="Read(Stream, string)"/>. What has been received is read in one go once the stream has ended.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask<OrganizationDocument> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default) =>
        ReadAsync(stream, name, MaximumSize, cancellationToken);

    /// <summary>Reads a document of at most so many bytes from a stream, from its position to its end, without holding a thread while the stream keeps it waiting.</summary>
    /// <param name="stream">A stream of UTF-8, such as the body of a request. It stays open.</param>
    /// <param name="name">The name that diagnostics call the document by, usually that of a file.</param>
    /// <param name="maximumSize">How many bytes are read, a byte order mark apart: from 1 to <see cref="LargestSize"/>. What follows breaks the document (SMP0008).</param>
    /// <param name="cancellationToken">Ends the waiting for the stream.</param>
    /// <remarks>See <see cref="Read(Stream, string)"/>. What has been received is read in one go once the stream has ended.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumSize"/> is out of range.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async ValueTask<OrganizationDocument> ReadAsync(Stream stream, string name, int maximumSize, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        ThrowIfNoSize(maximumSize);
        using DocumentBuffer buffer = await DocumentBuffer.FillAsync(stream, maximumSize, cancellationToken).ConfigureAwait(false);
        return DocumentPass.Read(buffer.Utf8, name, maximumSize);
    }

    /// <summary>Writes an organization to a stream as an indented document in UTF-8 without a byte order mark.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <remarks>What equals its default is left out. The same organization gives the same bytes.
    /// An organization without faults equals the one that is read from what was written.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Organization organization, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(stream);
        OrganizationWriter.Write(organization, stream);
    }

    /// <summary>Writes an organization as an indented document in UTF-8 without a byte order mark.</summary>
    /// <param name="organization">The organization.</param>
    /// <remarks>See <see cref="Write"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public static byte[] WriteToUtf8(Organization organization)
    {
        using var stream = new MemoryStream();
        Write(organization, stream);
        return stream.ToArray();
    }

    /// <summary>Writes an organization as the text of an indented document.</summary>
    /// <param name="organization">The organization.</param>
    /// <remarks>See <see cref="Write"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="organization"/> is null.</exception>
    public static string WriteToString(Organization organization) =>
        System.Text.Encoding.UTF8.GetString(WriteToUtf8(organization));

    /// <summary>Writes the JSON Schema (draft 2020-12) of organization documents, by which editors complete and explain them.</summary>
    /// <param name="stream">The stream to write to. It stays open.</param>
    /// <remarks>The schema refuses what <see cref="Read(Stream, string)"/> reports, unknown properties included, as far as a schema can
    /// say it. Names of enumerations are read in any case, and the schema has them in lower case.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteSchema(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SchemaWriter.Write(OrganizationSchema.Make(), stream);
    }

    /// <summary>Writes the JSON Schema (draft 2020-12) of organization documents as text.</summary>
    /// <remarks>See <see cref="WriteSchema"/>.</remarks>
    public static string WriteSchemaToString() => SchemaWriter.WriteToString(OrganizationSchema.Make());

    private static void ThrowIfNoSize(int maximumSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumSize, LargestSize);
    }
}
