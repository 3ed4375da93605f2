namespace SocialPolicy.Samples;

/// <summary>Reads and writes the user's files; what the file system refuses becomes a sentence.</summary>
internal sealed class Files(Texts texts)
{
    /// <summary>Reads a file under the name by which the user knows it, so that places in it are clickable.</summary>
    public T Read<T>(string path, Func<Stream, string, T> read)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return read(stream, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException(texts.CannotRead(path, Reason(path, exception)));
        }
    }

    public void Write(string path, Action<Stream> write)
    {
        try
        {
            using FileStream stream = File.Create(path);
            write(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException(texts.CannotWrite(path, Reason(path, exception)));
        }
    }

    private string Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException => texts.NoSuchFile,
        DirectoryNotFoundException => texts.NoSuchFolder,
        _ when Directory.Exists(path) => texts.IsFolder,
        UnauthorizedAccessException => texts.NotAllowed,
        _ => exception.Message,
    };
}

/// <summary>There can be no report, for a reason to be told to the user.</summary>
internal sealed class UnusableException(string message) : Exception(message);
