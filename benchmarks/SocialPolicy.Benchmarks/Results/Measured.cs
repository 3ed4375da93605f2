namespace SocialPolicy.Benchmarks;

/// <summary>What was measured of one method with one set of parameters.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Parameters">The parameters by name.</param>
/// <param name="Nanoseconds">The median of the time an operation takes.</param>
/// <param name="Deviation">The standard deviation in nanoseconds.</param>
/// <param name="Bytes">What an operation allocates.</param>
internal sealed record Measured(string Method, IReadOnlyDictionary<string, string> Parameters, double Nanoseconds, double Deviation, double Bytes)
{
    /// <summary>What tells results of one method apart, such as <c>Channels=100000</c>.</summary>
    internal string Case => string.Join('&', Parameters.Select(pair => $"{pair.Key}={pair.Value}"));
}
