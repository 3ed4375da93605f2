namespace SocialPolicy;

/// <summary>One change to an organization, as a value: <c>Edit.Put(channel with { Deputies = ["cara"] })</c>.</summary>
/// <remarks>
/// Immutable, safe to share between threads, and compares by value. An edit belongs to no organization: it can be
/// kept, shown and applied to several, with <see cref="Organization.Apply(ReadOnlySpan{Edit})"/>. Kinds of entities
/// that have ids are changed with <c>Put</c> and <c>Remove</c>, reports and waivers, which have none, with <c>Add</c>
/// and <c>Remove</c>, and the organization's own properties with <c>Set…</c>.
/// </remarks>
public abstract partial record Edit
{
    private protected Edit()
    {
    }

    /// <summary>What the edit does, in words.</summary>
    private protected abstract string Description { get; }

    /// <summary>What the edit does: <c>put channel:x-main</c>, <c>remove message:m-1</c>, <c>set calendar</c>.</summary>
    public sealed override string ToString() => Description;

    /// <summary>The organization as it is after the edit; the same one where the edit finds nothing to change.</summary>
    internal abstract Organization ApplyTo(Organization organization);
}
