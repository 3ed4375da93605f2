using System.Runtime.CompilerServices;

namespace SocialPolicy.Tests;

/// <summary>What tests ask of policies that cannot be built.</summary>
internal static class Faults
{
    /// <summary>Why a draft cannot be built.</summary>
    public static ValueList<Diagnostic> Of(PolicyDraft draft)
    {
        Assert.False(draft.TryBuild(out Policy? policy, out ValueList<Diagnostic> faults), "The policy can be built.");
        Assert.Null(policy);
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Equal(("SMP0104", Severity.Error, "policy"), (fault.Id, fault.Severity, fault.Subject.ToString())));
        return faults;
    }

    /// <summary>Why a policy of this one sentence cannot be built.</summary>
    public static Diagnostic OfSentence(Clause clause) => Assert.Single(Of(Policy.Define("p").With(clause)));

    /// <summary>The line of the call.</summary>
    public static int Line([CallerLineNumber] int line = 0) => line;
}
