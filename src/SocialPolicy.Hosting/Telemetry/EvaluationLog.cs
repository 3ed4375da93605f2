using Microsoft.Extensions.Logging;

namespace SocialPolicy.Hosting;

/// <summary>What is written to the log.</summary>
internal static partial class EvaluationLog
{
    [LoggerMessage(1, LogLevel.Information, "Policy '{Policy}' is ready: {Clauses} clauses")]
    internal static partial void Ready(this ILogger log, string policy, int clauses);

    [LoggerMessage(2, LogLevel.Critical, "Policy '{Policy}' cannot be used: {Fault}")]
    internal static partial void PolicyAtFault(this ILogger log, string policy, string fault);

    [LoggerMessage(3, LogLevel.Information,
        "Policy '{Policy}' is met by '{Organization}' ({Channels} channels): {Warnings} warnings, {Infos} infos, {Waived} waived; {Milliseconds:F1} ms")]
    internal static partial void Met(
        this ILogger log, string policy, string organization, int channels, int warnings, int infos, int waived, double milliseconds);

    [LoggerMessage(4, LogLevel.Warning,
        "Policy '{Policy}' is not met by '{Organization}' ({Channels} channels): {Errors} errors, {Warnings} warnings, {Infos} infos, {Waived} waived; {Milliseconds:F1} ms")]
    internal static partial void NotMet(
        this ILogger log, string policy, string organization, int channels, int errors, int warnings, int infos, int waived, double milliseconds);

    [LoggerMessage(5, LogLevel.Error, "While policy '{Policy}' was evaluated: {Fault}")]
    internal static partial void RuleFailed(this ILogger log, string policy, string fault);
}
