namespace SocialPolicy.Output;

/// <summary>Severities as SARIF names them.</summary>
internal static class SarifLevel
{
    internal static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };
}
