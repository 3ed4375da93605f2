using System.Diagnostics.CodeAnalysis;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Lets clauses look at one subject after the other, and keeps what they find and when that may turn until the next one.</summary>
[SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A rule that throws must not stop the others, whatever it throws.")]
internal sealed class Examination
{
    private readonly FindingBuffer _findings = new();
    private readonly RunReport _report;
    private readonly List<RuleFailure> _failures = [];

    internal Examination() => _report = new(_findings, postpones: false);

    /// <summary>When answers about the subject at hand may turn.</summary>
    internal Turns Turns { get; } = new();

    /// <summary>Begins with the next subject.</summary>
    internal void Begin()
    {
        _findings.Clear();
        _failures.Clear();
        Turns.Clear();
    }

    internal void Check(CompiledClause clause, Ground ground, Moment moment, EntitySlot subject)
    {
        _report.Clause = clause;
        int before = _findings.Count;
        try
        {
            SubjectCheck.Run(clause, ground, moment, subject.Slot, _report);
        }
        catch (Exception exception)
        {
            _findings.TakeBackTo(before);
            _failures.Add(new(clause, subject.Kind, subject.Slot, exception));
        }
    }

    /// <summary>What a channel adds to the count of a clause.</summary>
    internal Tally Count(CompiledClause clause, Moment moment, int channel)
    {
        Tally tally = Count((ChannelTallyRule)clause.Rule, moment, channel, out Exception? failure);
        if (failure is not null) _failures.Add(new(clause, SubjectKind.Channel, channel, failure));
        return tally;
    }

    /// <summary>What a channel adds to the count of a rule.</summary>
    internal static Tally Count(ChannelTallyRule rule, Moment moment, int channel, out Exception? failure)
    {
        var tally = Tally.OfOne();
        failure = null;
        try
        {
            rule.Count(new ChannelView(moment, moment.RowOf(channel)), tally);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        return tally;
    }

    /// <summary>What is at fault with the subject at hand; null where nothing is.</summary>
    /// <param name="faults">What is at fault with the entity itself.</param>
    internal SubjectState? ToState(InputFault[] faults) => _findings.Count == 0 && _failures.Count == 0 && faults.Length == 0
        ? null
        : new(_findings.ToArray(), [.. _failures], faults);
}
