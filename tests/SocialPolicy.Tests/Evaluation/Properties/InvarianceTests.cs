using System.Globalization;
using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>The same input gives the same text, whatever the threads and their culture.</summary>
public class InvarianceTests
{
    private const int Iterations = 400;

    private static readonly string[] Cultures = ["de-DE", "tr-TR", "ar-SA", "th-TH"];

    [Fact]
    public void The_number_of_threads_changes_nothing() => Cases.Any.Sample(
        random =>
        {
            string one = EvaluationText.Of(random, 1);
            Assert.Equal(one, EvaluationText.Of(random, 2));
            Assert.Equal(one, EvaluationText.Of(random, 8));
        },
        iter: Iterations);

    [Fact]
    public void The_culture_of_the_thread_changes_nothing() => Cases.Any.Sample(
        random =>
        {
            string expected = In("", random);
            foreach (string culture in Cultures) Assert.Equal(expected, In(culture, random));
        },
        iter: Iterations);

    [Fact]
    public void Facts_can_be_evaluated_again() => Cases.Any.Sample(
        random =>
        {
            Facts facts = Facts.Of(random.Organization);
            Evaluation first = random.Policy.Evaluate(facts, random.Now);
            Evaluation second = random.Policy.Evaluate(facts, random.Now);
            Assert.Equal<Diagnostic>(first.Diagnostics, second.Diagnostics);
            Assert.Equal<Diagnostic>(random.Policy.Evaluate(random.Organization, random.Now).Diagnostics, second.Diagnostics);
        },
        iter: Iterations);

    private static string In(string culture, RandomCase random)
    {
        (CultureInfo Formats, CultureInfo Texts) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return EvaluationText.Of(random, 1);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
