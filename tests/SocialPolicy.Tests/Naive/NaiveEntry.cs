namespace SocialPolicy.Tests;

/// <summary>A fault with what becomes of it: clauses merge into it, a waiver suppresses it.</summary>
internal sealed class NaiveEntry(NaiveFault fault, Severity severity, SeverityOrigin origin)
{
    public NaiveFault Fault { get; } = fault;

    public Severity Severity { get; private set; } = severity;

    public SeverityOrigin Origin { get; private set; } = origin;

    public List<string> Clauses { get; } = [];

    public bool Suppressed { get; set; }

    /// <summary>Of clauses that find the same the severest counts, and of equally severe ones the first.</summary>
    public void Raise(Severity severity, SeverityOrigin origin)
    {
        if (severity > Severity) (Severity, Origin) = (severity, origin);
    }

    public NaiveFinding ToFinding() => new(
        Fault.Id, Fault.Subject, Fault.Related, Fault.From, Fault.To, Fault.HasGap, Severity, Origin, Clauses, Suppressed);
}
