namespace SocialPolicy.Samples.Web;

/// <summary>The company with which the program starts: that of the console sample.</summary>
internal static class SampleCompany
{
    public const string DocumentName = "muster.json";

    public static byte[] Document() => Resource(DocumentName);

    public static byte[] Policy() => Resource("muster-policy.json");

    private static byte[] Resource(string name)
    {
        using Stream stream = typeof(SampleCompany).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
