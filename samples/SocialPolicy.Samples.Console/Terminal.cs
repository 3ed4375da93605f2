using Spectre.Console;

namespace SocialPolicy.Samples;

/// <summary>Where the program runs.</summary>
/// <param name="Out">Where reports go.</param>
/// <param name="Error">Where it says why there is no report.</param>
/// <param name="Clock">What time it is.</param>
/// <param name="HasColors">Whether reports may be coloured.</param>
/// <param name="Width">How many characters a line holds.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, TimeProvider Clock, bool HasColors, int Width)
{
    /// <summary>Where somebody sees how far a long evaluation has come; null where nobody does.</summary>
    public IAnsiConsole? Progress { get; init; }
}
