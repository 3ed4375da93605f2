namespace SocialPolicy.Tests;

/// <summary>Everything that an evaluation says, in both languages and for programs.</summary>
internal static class EvaluationText
{
    public static string Of(RandomCase random, int threads)
    {
        var options = new EvaluationOptions { MaxDegreeOfParallelism = threads };
        Evaluation evaluation = random.Policy.Evaluate(random.Organization, random.Now, options);
        return string.Join('\n', evaluation.Diagnostics.SelectMany(Of));
    }

    private static IEnumerable<string> Of(Diagnostic diagnostic) =>
    [
        diagnostic.ToString(),
        diagnostic.GetMessage(Language.German),
        .. diagnostic.Properties.Select(property => property.ToString()),
    ];
}
