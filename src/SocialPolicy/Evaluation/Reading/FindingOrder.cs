using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>The order of findings: kind, position, id, first related subject, gap, then clause.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    internal static readonly FindingOrder Instance = new();

    public int Compare(Finding x, Finding y)
    {
        int order = CompareIdentity(in x, in y);
        return order != 0 ? order : x.Clause.CompareTo(y.Clause);
    }

    /// <summary>Compares what makes two findings the same diagnostic.</summary>
    internal static int CompareIdentity(in Finding x, in Finding y)
    {
        if (x.Kind != y.Kind) return x.Kind.CompareTo(y.Kind);
        if (x.Position != y.Position) return x.Position.CompareTo(y.Position);
        int order = string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id);
        if (order != 0) return order;
        order = CompareRelated(in x, in y);
        if (order != 0) return order;
        if (x.HasGap != y.HasGap) return x.HasGap.CompareTo(y.HasGap);

        // An open beginning is before every date, an open end after every date.
        if (x.From != y.From) return x.From.CompareTo(y.From);
        return x.To == y.To ? 0 : ((uint)x.To).CompareTo((uint)y.To);
    }

    private static int CompareRelated(in Finding x, in Finding y)
    {
        if (x.RelatedId is null || y.RelatedId is null) return (x.RelatedId is null ? 0 : 1).CompareTo(y.RelatedId is null ? 0 : 1);
        int order = string.CompareOrdinal(Names.Of(x.RelatedKind), Names.Of(y.RelatedKind));
        return order != 0 ? order : string.CompareOrdinal(x.RelatedId, y.RelatedId);
    }
}
