namespace SocialPolicy;

/// <summary>
/// What the references in an organization that was read lead to, by slot, so that nobody need look
/// for ids: the slot of the first entity with the id, or <see cref="Unresolved"/>, or <see cref="Unset"/>.
/// </summary>
/// <remarks>Immutable. True of the tables that were read and of no others.</remarks>
internal sealed class ReadReferences
{
    /// <summary>No entity has the id.</summary>
    internal const int Unresolved = -1;

    /// <summary>There is no reference.</summary>
    internal const int Unset = -2;

    /// <summary>How many references are kept of each report, post and message.</summary>
    internal const int OfEvidence = 3;

    /// <summary>Where among them the person is who wrote or answered; the channel is at 0.</summary>
    internal const int FirstPerson = 1;

    /// <summary>Where among them the person is who received, approved or removed.</summary>
    internal const int SecondPerson = 2;

    /// <summary>How many people come before the operators of each channel: owner, person spoken for, receiver of reports.</summary>
    internal const int PeopleBeforeLists = 3;

    private readonly TableIdentities _tables;

    /// <param name="organization">The organization that was read.</param>
    /// <param name="units">See <see cref="Units"/>.</param>
    /// <param name="starts">See <see cref="Starts"/>.</param>
    /// <param name="people">See <see cref="People"/>.</param>
    internal ReadReferences(Organization organization, int[] units, int[] starts, int[] people)
        : this(new TableIdentities(organization), units, starts, people)
    {
    }

    private ReadReferences(TableIdentities tables, int[] units, int[] starts, int[] people) =>
        (_tables, Units, Starts, People) = (tables, units, starts, people);

    /// <summary>The unit of each channel.</summary>
    internal int[] Units { get; }

    /// <summary>Where the people of each channel start in <see cref="People"/>, and at the end the number of all.</summary>
    internal int[] Starts { get; }

    /// <summary>
    /// The people of each channel: owner, person spoken for, receiver of reports, and then operators, deputies and access
    /// as their lists have them. An empty slot has none.
    /// </summary>
    internal int[] People { get; }

    /// <summary>Of each report the channel, who wrote and who received it; null where the reports are not those that were read.</summary>
    internal int[]? Reports { get; init; }

    /// <summary>Of each post the channel, who wrote and who approved it; null where the posts are not those that were read.</summary>
    internal int[]? Posts { get; init; }

    /// <summary>Of each message the channel, who answered and who removed it; null where the messages are not those that were read.</summary>
    internal int[]? Messages { get; init; }

    /// <summary>What the references of an organization lead to; null where its units, people and channels are not those that were read.</summary>
    internal static ReadReferences? For(Organization organization)
    {
        if (organization.Source?.References is not { } read || !read._tables.HaveChannelsOf(organization)) return null;
        return new(read._tables, read.Units, read.Starts, read.People)
        {
            Reports = read._tables.AreReports(organization.Reports) ? read.Reports : null,
            Posts = read._tables.ArePosts(organization.Posts) ? read.Posts : null,
            Messages = read._tables.AreMessages(organization.Messages) ? read.Messages : null,
        };
    }
}
