namespace SocialPolicy.Tests;

/// <summary>Severity: the policy's by id, the clause's, the policy's by category, the default; the first that speaks wins.</summary>
internal static class NaiveSeverity
{
    public static (Severity Severity, SeverityOrigin Origin) Of(Policy policy, Clause clause, string id)
    {
        if (Setting(policy, id) is { } byId) return (byId, SeverityOrigin.Id);
        if (clause.Severity is { } byClause) return (byClause, SeverityOrigin.Clause);
        if (Setting(policy, $"category:{CategoryOf(id)}") is { } byCategory) return (byCategory, SeverityOrigin.Category);
        return (Default(id), SeverityOrigin.Default);
    }

    public static Severity Default(string id) => id switch
    {
        "SMP0001" or "SMP0003" or "SMP0005" => Severity.Error,
        "SMP0002" or "SMP0004" or "SMP0006" or "SMP0202" or "SMP0204" => Severity.Warning,
        "SMP0203" => Severity.Info,
        "SMP1001" or "SMP1002" or "SMP1003" or "SMP1004" or "SMP1005" or "SMP1010" => Severity.Error,
        "SMP1006" or "SMP1007" or "SMP1008" or "SMP1009" or "SMP1012" or "SMP1013" => Severity.Warning,
        "SMP1011" or "SMP1014" => Severity.Info,
        "SMP2001" or "SMP2002" or "SMP2004" => Severity.Error,
        "SMP2005" => Severity.Warning,
        "SMP2003" => Severity.Info,
        "SMP3001" => Severity.Error,
        "SMP3002" or "SMP3004" or "SMP3005" or "SMP3006" => Severity.Warning,
        "SMP3003" => Severity.Info,
        "SMP4001" or "SMP4002" or "SMP4003" => Severity.Error,
        "SMP4004" or "SMP4005" or "SMP4006" => Severity.Warning,
        "SMP5001" => Severity.Error,
        "SMP5002" or "SMP5003" or "SMP5004" => Severity.Warning,
        "SMP6001" or "SMP6002" or "SMP6003" => Severity.Warning,
        "SMP6004" => Severity.Info,
        "SMP7001" or "SMP7003" or "SMP7004" => Severity.Error,
        "SMP7005" or "SMP7007" => Severity.Warning,
        "SMP7006" => Severity.Info,
        "SMP8001" or "SMP8002" => Severity.Error,
        "SMP8003" => Severity.Warning,
        "SMP9001" or "SMP9002" or "SMP9003" => Severity.Error,
        "SMP9005" => Severity.Warning,
        "SMP9004" or "SMP9006" => Severity.Info,
        _ => throw new NotSupportedException($"{id} has no default severity here."),
    };

    private static string CategoryOf(string id) => id[3] switch
    {
        '1' => "ownership",
        '2' => "transparency",
        '3' => "reporting",
        '4' => "backup",
        '5' => "responsiveness",
        '6' => "competence",
        '7' => "process",
        '8' => "conduct",
        '9' => "access",
        _ => throw new NotSupportedException($"{id} has no category here."),
    };

    private static Severity? Setting(Policy policy, string target)
    {
        foreach (SeveritySetting setting in policy.Severities)
        {
            if (setting.Target == target) return setting.Severity;
        }

        return null;
    }
}
