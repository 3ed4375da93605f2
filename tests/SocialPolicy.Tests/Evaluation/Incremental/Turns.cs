namespace SocialPolicy.Tests;

/// <summary>What a step changes, in few words, once it is known that a full evaluation says the same.</summary>
internal static class Turns
{
    /// <summary>What edits bring and take: <c>+ channel:main SMP1001</c>, <c>- channel:main SMP1003</c>.</summary>
    public static string[] After(this Evaluation before, params ReadOnlySpan<Edit> edits)
    {
        Evaluation after = before.Apply(edits);
        Assert.Equal((before.Organization.Apply(edits), before.Now), (after.Organization, after.Now));
        return Between(before, after);
    }

    /// <summary>What a change that no edit stands for brings and takes.</summary>
    public static string[] AfterChange(this Evaluation before, Func<Organization, Organization> change)
    {
        Organization changed = change(before.Organization);
        Evaluation after = before.Apply(changed);
        Assert.Same(changed, after.Organization);
        return Between(before, after);
    }

    /// <summary>What time brings and takes.</summary>
    public static string[] AfterMoving(this Evaluation before, DateTimeOffset to)
    {
        Evaluation after = before.At(to);
        Assert.Equal((before.Organization, to), (after.Organization, after.Now));
        return Between(before, after);
    }

    /// <summary>What the later evaluation says and the earlier does not, and the other way round.</summary>
    public static string[] Between(Evaluation before, Evaluation after)
    {
        FullEvaluation.IsMatchedBy(after);
        FullEvaluation.IsMatchedBy(before);
        return [.. Without(after, before).Select(line => $"+ {line}"), .. Without(before, after).Select(line => $"- {line}")];
    }

    private static List<string> Without(Evaluation these, Evaluation those)
    {
        List<string> rest = [.. those.Diagnostics.Select(Line)];
        return [.. these.Diagnostics.Select(Line).Where(line => !rest.Remove(line))];
    }

    private static string Line(Diagnostic diagnostic)
    {
        string related = string.Concat(diagnostic.Related.Select(subject => $" {subject}"));
        return $"{diagnostic.Subject} {diagnostic.Id}{related}{(diagnostic.IsSuppressed ? " suppressed" : "")}";
    }
}
