namespace SocialPolicy;

/// <summary>A property that a policy asks for and that no channel of the organization records.</summary>
/// <param name="Property">The property as documents write it, such as <c>budget</c>.</param>
/// <param name="Ids">The ids of the diagnostics that report its lack, in ascending order.</param>
/// <param name="Channels">The number of channels of which one of the ids is reported and not waived, 1 or more.</param>
/// <remarks>
/// People need not read the same sentence for every channel: "budget is recorded nowhere: SMP3006 on all 1,865 channels" says
/// it once. Which properties belong to which id says <see cref="RuleDescriptor.RequiredProperties"/>. A property is recorded
/// that has another value than its default on some channel of any status; blank text is none.
/// </remarks>
public sealed record UnrecordedProperty(string Property, ValueList<string> Ids, int Channels);
