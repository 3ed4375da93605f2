namespace SocialPolicy.Benchmarks;

/// <summary>One way of finding what the eight checks find. Only <see cref="Run"/> is measured.</summary>
internal abstract class Contender
{
    /// <summary>The word by which the contender is asked for.</summary>
    internal abstract string Key { get; }

    /// <summary>What the contender is, for readers.</summary>
    internal abstract string Name { get; }

    /// <summary>Whether <see cref="Renew"/> has to come before every run.</summary>
    internal virtual bool IsUsedUp => false;

    /// <summary>Makes ready whatever may stand before the question is asked.</summary>
    internal abstract void Prepare(ContestOrganization contest);

    /// <summary>Puts back what a run leaves behind and the next one must not find.</summary>
    internal virtual void Renew()
    {
    }

    /// <summary>Finds the faults.</summary>
    internal abstract void Run();

    /// <summary>The faults of the last run.</summary>
    internal abstract FaultList Faults();
}
