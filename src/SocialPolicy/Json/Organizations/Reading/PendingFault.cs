namespace SocialPolicy.Json;

/// <summary>A fault whose subject and place are not known yet: the subject's id may still come, and places are counted in one go.</summary>
/// <param name="Rule">The id: <c>SMP0004</c>.</param>
/// <param name="Offset">Where the fault is, in bytes from the document's start.</param>
/// <param name="Path">The JSON path.</param>
/// <param name="Details">What the message names.</param>
internal readonly record struct PendingFault(string Rule, int Offset, string Path, ValueList<(string Name, object Value)> Details);
