namespace SocialPolicy;

/// <summary>Tells the numbers of the people to whom channels refer, those of many channels at a time.</summary>
internal interface IPeopleOfChannels
{
    /// <summary>Begins anew, without a channel.</summary>
    void Clear();

    /// <summary>Takes in the next channel.</summary>
    void Add(Channel channel, int slot);

    /// <summary>Makes ready to answer for the channels that were taken in.</summary>
    void Resolve();

    /// <summary>Until the next question, the numbers in the order of <see cref="ChannelReferences"/>, 0 for nobody, of a channel by its index among those taken in.</summary>
    ReadOnlySpan<int> Of(int index);

    internal static IPeopleOfChannels Of(Organization organization, ReadReferences? references) =>
        references is null ? new LookedUpPeople(organization) : new ReadPeople(references);
}
