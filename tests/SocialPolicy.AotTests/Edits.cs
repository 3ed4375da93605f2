namespace SocialPolicy.AotTests;

/// <summary>An evaluation that is taken on.</summary>
internal static class Edits
{
    internal static void Show()
    {
        Evaluation before = Sample.Policy.Evaluate(Sample.Document.Organization, Sample.Now);
        Channel channel = before.Organization.Channels.First();
        Evaluation after = before.Apply(Edit.Put(channel with { Owner = null, Deputies = [] })).At(Sample.Now.AddDays(40));

        EvaluationChanges changes = after.Changes(since: before);
        Console.WriteLine("appeared");
        Documents.Show(changes.Appeared);
        Console.WriteLine("disappeared");
        Documents.Show(changes.Disappeared);
    }
}
