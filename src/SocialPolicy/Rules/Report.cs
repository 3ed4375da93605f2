using System.Runtime.CompilerServices;

namespace SocialPolicy.Rules;

/// <summary>Takes what a rule finds at fault.</summary>
/// <remarks>
/// Every <c>Add</c> returns null while faults are being found, and the detail to fill in when
/// somebody reads the diagnostic: <c>report.Add(channel, descriptor)?.With("since", date)</c> makes
/// the details, and spends memory on them, only then. Reporting is kept out of the loops that find nothing.
/// </remarks>
public abstract class Report
{
    private protected Report()
    {
    }

    /// <summary>Reports a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(ChannelView channel, RuleDescriptor descriptor) =>
        Take(descriptor, SubjectKind.Channel, channel.Slot);

    /// <summary>Reports a channel and what is beside it.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="about">What the fault is about besides the channel, where a rule is stated per channel and something else.</param>
    /// <param name="gap">The gap, where a rule is stated per channel and gap.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(ChannelView channel, RuleDescriptor descriptor, Subject? about = null, DateRange? gap = null) =>
        Take(descriptor, SubjectKind.Channel, channel.Slot, about, gap);

    /// <summary>Reports a person.</summary>
    /// <param name="person">The person.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="about">What the fault is about besides the person.</param>
    /// <param name="gap">The gap, where a rule is stated per person and gap.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(PersonView person, RuleDescriptor descriptor, Subject? about = null, DateRange? gap = null) =>
        Take(descriptor, SubjectKind.Person, person.Slot, about, gap);

    /// <summary>Reports a post.</summary>
    /// <param name="post">The post.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="about">What the fault is about besides the post.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(PostView post, RuleDescriptor descriptor, Subject? about = null) =>
        Take(descriptor, SubjectKind.Post, post.Slot, about, null);

    /// <summary>Reports a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="about">What the fault is about besides the message.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(MessageView message, RuleDescriptor descriptor, Subject? about = null) =>
        Take(descriptor, SubjectKind.Message, message.Slot, about, null);

    /// <summary>Reports a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="about">What the fault is about besides the unit.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(UnitView unit, RuleDescriptor descriptor, Subject? about = null) =>
        Take(descriptor, SubjectKind.Unit, unit.Slot, about, null);

    /// <summary>Reports a publication.</summary>
    /// <param name="publication">The publication.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="about">What the fault is about besides the publication.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(PublicationView publication, RuleDescriptor descriptor, Subject? about = null) =>
        Take(descriptor, SubjectKind.Publication, publication.Slot, about, null);

    /// <summary>Reports the organization as a whole.</summary>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="about">What the fault is about besides the organization.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Detail? Add(RuleDescriptor descriptor, Subject? about = null) =>
        Take(descriptor, SubjectKind.Organization, 0, about, null);

    /// <summary>
    /// Tells a rule that has found a channel at fault whether it may leave it at that for now: the fault is noted, and
    /// the rule asked again when somebody reads. For faults that are costly to list one by one, such as gaps.
    /// </summary>
    /// <param name="channel">The channel.</param>
    /// <param name="descriptor">The kind of diagnostic that the rule is going to report, at least once.</param>
    /// <returns>True while faults are being found, false when they are to be listed.</returns>
    public virtual bool Postpones(ChannelView channel, RuleDescriptor descriptor) => false;

    /// <summary>Takes a finding with something beside it.</summary>
    internal abstract Detail? Take(in Finding finding);

    /// <summary>Takes a finding with nothing beside it, as most are.</summary>
    internal virtual Detail? Take(RuleDescriptor descriptor, SubjectKind kind, int position) => Take(new Finding(descriptor, kind, position));

    private Detail? Take(RuleDescriptor descriptor, SubjectKind kind, int position, in Subject? about, in DateRange? gap) =>
        about is null && gap is null ? Take(descriptor, kind, position) : Take(new Finding(descriptor, kind, position, about, gap));
}
