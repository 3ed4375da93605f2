namespace SocialPolicy;

/// <summary>A fault in an organization's document or in the organization itself: what becomes an SMP00xx diagnostic.</summary>
/// <param name="Rule">The id: <c>SMP0004</c>.</param>
/// <param name="Subject">The entity that bears the fault.</param>
/// <param name="Position">The position of the subject among those of its kind, from 0.</param>
/// <param name="Location">Where the fault is.</param>
/// <param name="Details">What the message names, in its order.</param>
/// <param name="Related">What the fault is about besides its subject.</param>
internal sealed record InputFault(
    string Rule,
    Subject Subject,
    int Position,
    SourceLocation Location,
    ValueList<(string Name, object Value)> Details,
    ValueList<Subject> Related = default);
