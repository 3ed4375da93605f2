using System.ComponentModel;

namespace SocialPolicy.Samples.Web;

/// <summary>Which part of a list is wanted.</summary>
internal sealed class Paging
{
    /// <summary>How many items a page has at most: 200.</summary>
    public const int LongestPage = 200;

    [Description("Which page, from 1 on; 1 by default")]
    public int? Page { get; init; }

    [Description("How many items a page has, 1 to 200; 50 by default")]
    public int? PageSize { get; init; }

    internal int Size => PageSize ?? 50;

    internal int Skip => (int)Math.Min(((Page ?? 1) - 1L) * Size, int.MaxValue);

    /// <summary>Why there is no such page, or null.</summary>
    internal IResult? Refusal
    {
        get
        {
            List<Fault> faults = [];
            if (Page < 1) faults.Add(new("page", new("Pages count from 1", "Seiten zählen ab 1")));
            if (Size is < 1 or > LongestPage)
                faults.Add(new("pageSize", new($"A page has 1 to {LongestPage} items", $"Eine Seite hat 1 bis {LongestPage} Einträge")));
            return faults.Count == 0 ? null : Problems.Fields(faults, StatusCodes.Status400BadRequest);
        }
    }

    internal PageBody<T> Of<T>(IReadOnlyCollection<T> all) => new([.. all.Skip(Skip).Take(Size)], all.Count, Page ?? 1, Size);
}

/// <summary>A part of a list.</summary>
/// <param name="Items">The items of the page.</param>
/// <param name="Total">How many items there are on all pages.</param>
/// <param name="Page">Which page it is, from 1 on.</param>
/// <param name="PageSize">How many items a page has.</param>
internal sealed record PageBody<T>(IReadOnlyList<T> Items, int Total, int Page, int PageSize);
