using System.Collections;
using System.Runtime.CompilerServices;

namespace SocialPolicy;

/// <summary>The sentences handed to <see cref="PolicyDraft.With"/>, each with the place in the code where it is written.</summary>
public sealed class ClauseList : IEnumerable<Clause>
{
    private readonly List<Clause> _clauses = [];

    /// <summary>Adds a clause. A clause that has a place already keeps it.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="file">The file in which it is written; the compiler's to fill in.</param>
    /// <param name="line">The line on which it is written; the compiler's to fill in.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is null.</exception>
    public void Add(Clause clause, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(clause);
        bool placed = clause.Location != SourceLocation.None;
        _clauses.Add(placed ? clause : clause with { Location = new SourceLocation(file, line, 0, "") });
    }

    /// <summary>Goes through the clauses.</summary>
    public IEnumerator<Clause> GetEnumerator() => _clauses.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
