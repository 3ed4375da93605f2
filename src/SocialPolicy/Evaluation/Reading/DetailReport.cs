using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Asks a rule once more about a subject, for the details of one finding.</summary>
internal sealed class DetailReport(Finding sought) : Report
{
    /// <summary>What the rule filled in, or null where it did not report the finding again.</summary>
    internal Detail? Detail { get; private set; }

    internal override Detail? Take(in Finding finding)
    {
        bool same = FindingOrder.CompareIdentity(in finding, in sought) == 0 && Detail is null;
        return same ? Detail = new Detail() : null;
    }
}
