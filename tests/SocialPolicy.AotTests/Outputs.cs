using SocialPolicy.Output;

namespace SocialPolicy.AotTests;

/// <summary>Diagnostics written for programs.</summary>
internal static class Outputs
{
    internal static void Show()
    {
        Evaluation evaluation = Sample.Policy.Evaluate(Sample.Document.Organization, Sample.Now);
        Console.WriteLine(DiagnosticJson.WriteToString(evaluation.Diagnostics, Language.German));
    }
}
