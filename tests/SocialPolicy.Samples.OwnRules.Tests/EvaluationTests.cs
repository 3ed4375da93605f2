using static SocialPolicy.Grammar;

namespace Acme.SocialMedia.Tests;

/// <summary>Rules of one's own under several threads, edits and time.</summary>
public class EvaluationTests
{
    private const int Size = 5_000;

    private static readonly Policy Policy = Policy.Define("Acme")
        .With(EveryChannel.MustHaveHandle("@acme"), Publications(PublicationKind.BlogPost).MustGoOutWithin(Period.Weeks(2)))
        .Build();

    private static readonly Organization Organization = House.Empty with
    {
        Channels = [.. Enumerable.Range(0, Size).Select(i => House.Channel($"x-{i}", i % 3 == 0 ? null : i % 3 == 1 ? $"@acme_{i}" : "@other"))],
        Publications = [.. Enumerable.Range(0, Size).Select(i => House.BlogPost($"post-{i}", new PublicationStep("drafted", House.Now.AddMinutes(-10 * i), "ben")))],
    };

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        string[] alone = Lines(Policy.Evaluate(Organization, House.Now, new EvaluationOptions { MaxDegreeOfParallelism = 1 }));
        string[] together = Lines(Policy.Evaluate(Organization, House.Now, new EvaluationOptions { MaxDegreeOfParallelism = 4 }));

        Assert.True(alone.Length > Size / 2);
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Edits_give_what_a_full_evaluation_gives()
    {
        Edit[] edits =
        [
            Edit.Put(House.Channel("x-0", "@acme")),
            Edit.Put(House.Channel("x-1", "@other")),
            Edit.Put(House.Channel("x-new", null)),
            Edit.Put(House.BlogPost($"post-{Size - 1}", new PublicationStep("published", House.Now, "ben"))),
            Edit.Put(new Person { Id = "ben", Name = "Benjamin Beispiel" }),
        ];
        Evaluation evaluation = Policy.Evaluate(Organization, House.Now);

        Evaluation edited = evaluation.Apply(edits);
        EvaluationChanges changes = edited.Changes(since: evaluation);

        Assert.Equal(Lines(Policy.Evaluate(Organization.Apply(edits), House.Now)), Lines(edited));
        Assert.Contains(changes.Appeared, diagnostic => diagnostic.Subject.ToString() == "channel:x-new");
        Assert.Contains(changes.Disappeared, diagnostic => diagnostic.Subject.ToString() == "channel:x-0");
    }

    [Fact]
    public void Time_gives_what_a_full_evaluation_gives()
    {
        Evaluation evaluation = Policy.Evaluate(Organization, House.Now);
        foreach (TimeSpan step in (TimeSpan[])[TimeSpan.FromTicks(1), TimeSpan.FromMinutes(10), TimeSpan.FromDays(1), TimeSpan.FromDays(40)])
        {
            int before = evaluation.Diagnostics.Count;
            evaluation = evaluation.At(evaluation.Now + step);
            Assert.Equal(Lines(Policy.Evaluate(Organization, evaluation.Now)), Lines(evaluation));
            Assert.True(evaluation.Diagnostics.Count > before);
        }
    }

    private static string[] Lines(Evaluation evaluation) =>
        [.. evaluation.Diagnostics.Select(diagnostic => $"{diagnostic} / {diagnostic.GetMessage(Language.German)} / {string.Join("; ", diagnostic.Properties)}")];
}
