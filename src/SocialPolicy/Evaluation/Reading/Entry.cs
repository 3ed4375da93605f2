using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>
/// A place in the list of diagnostics: either neighbouring findings that make one diagnostic, or a
/// diagnostic that was ready from the start.
/// </summary>
/// <param name="Kind">The subject's kind.</param>
/// <param name="Position">The subject's position among those of its kind.</param>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="First">The first finding, or the position of the ready diagnostic.</param>
/// <param name="Count">The number of findings; 0 for a ready diagnostic.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Entry(SubjectKind Kind, int Position, string Id, int First, int Count)
{
    internal bool IsReady => Count == 0;
}
