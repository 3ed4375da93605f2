namespace SocialPolicy;

/// <summary>Tells the numbers of the people to whom channels refer, a segment at a time.</summary>
internal interface IPeopleOfChannels
{
    /// <summary>Makes ready to answer for the channels in some slots.</summary>
    void Load(ReadOnlySpan<int> slots);

    /// <summary>Until the next question, the numbers in the order of <see cref="ChannelReferences"/>, 0 for nobody, of a channel by its index among the loaded slots.</summary>
    ReadOnlySpan<int> Of(int index);

    internal static IPeopleOfChannels Of(Organization organization, ReadReferences? references) =>
        references is null ? new LookedUpPeople(organization) : new ReadPeople(references);
}
