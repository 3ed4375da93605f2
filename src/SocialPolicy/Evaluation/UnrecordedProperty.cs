namespace SocialPolicy;

/// <summary>A property that a policy asks for and that no channel of the organization records.</summary>
/// <remarks>
/// People need not read the same sentence for every channel: "budget is recorded nowhere: SMP3006 on all 1,865 channels" says
/// it once. Which properties belong to which id says <see cref="RuleDescriptor.RequiredProperties"/>. A property is recorded
/// that has another value than its default on some channel of any status; blank text is none. Immutable. Compares by value.
/// </remarks>
public sealed record UnrecordedProperty
{
    internal UnrecordedProperty(string property, ValueList<string> ids, int channels) =>
        (Property, Ids, Channels) = (property, ids, channels);

    /// <summary>The property as documents write it, such as <c>budget</c>.</summary>
    public string Property { get; }

    /// <summary>The ids of the diagnostics that report its lack, in ascending order.</summary>
    public ValueList<string> Ids { get; }

    /// <summary>The number of channels of which one of the ids is reported and not waived, 1 or more.</summary>
    public int Channels { get; }
}
