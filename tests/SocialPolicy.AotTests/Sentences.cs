using SocialPolicy.Json;
using static SocialPolicy.Grammar;

namespace SocialPolicy.AotTests;

/// <summary>A policy as sentences, and what they find.</summary>
internal static class Sentences
{
    internal static void Show()
    {
        Policy policy = Policy.Define("Sentences")
            .Include(Sample.Policy)
            .With(
                On(Platform.X).Except(For(Purpose.Apprentice)).MustDiscloseDelegation().WithSeverity(Severity.Error),
                People.On(Platform.X).MustOwnAtMost(1).Because("Nobody is everywhere"),
                TheOrganization.MustHaveSponsor(),
                EveryChannel.MustDocumentStrategy())
            .WithSeverity("SMP4005", Severity.Info)
            .Build();

        Console.WriteLine(PolicyJson.WriteToString(policy));
        Documents.Show(policy.Evaluate(Sample.Document.Organization, Sample.Now, new() { MaxDegreeOfParallelism = 2 }).Diagnostics);

        bool usable = Policy.Define("Faulty").With(EveryChannel.MustReport(Period.Days(0))).TryBuild(out _, out ValueList<Diagnostic> faults);
        Console.WriteLine($"{usable}: {string.Join(", ", faults.Select(fault => fault.Id))}");
    }
}
