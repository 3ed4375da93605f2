using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>
/// The facts of a whole organization, shown one subject at a time: it is noted when what is shown may turn. What rules ask of
/// people by status alone may turn when an employment begins or ends, which is noted for everybody who is shown.
/// </summary>
internal sealed class NotingMoment : WholeMoment
{
    private readonly Turns _turns;
    private readonly EvidenceFacts _all;
    private readonly NotedEvidence _noted;
    private readonly int[] _employmentTurns;
    private readonly Func<Grouping, int[]> _recipients;
    private int _row;
    private int _index;

    /// <param name="whole">The facts.</param>
    /// <param name="turns">Takes when answers may turn.</param>
    internal NotingMoment(WholeMoment whole, Turns turns)
        : base(whole, turns)
    {
        (_turns, _all, _noted) = (turns, whole.Evidence, new(this));
        _employmentTurns = Facts.People.EmploymentTurnsAfter(Clock.Date);
        _recipients = _ => NoteRecipients();
    }

    /// <summary>Whether somebody was asked for by id: of the people of a channel, those whom only its evidence names.</summary>
    internal bool HasAskedForPeopleById { get; private set; }

    /// <summary>None: the record is asked, so that whoever took a step is noted.</summary>
    internal override PublicationFacts? Publications => null;

    internal override EscalationFacts Escalations
    {
        get
        {
            Note(base.Escalations.PeopleOf(_row));
            return base.Escalations;
        }
    }

    /// <summary>Shows a channel.</summary>
    internal void ShowChannel(int row)
    {
        (_row, HasAskedForPeopleById) = (row, false);
        _noted.Begin();
        Evidence = _noted;
        NoteChannel(row);
    }

    /// <summary>Shows a person.</summary>
    /// <param name="slot">The person's slot.</param>
    /// <param name="withChannels">Whether the channels that they serve are shown.</param>
    internal void ShowPerson(int slot, bool withChannels)
    {
        int number = NumberOfSlot(slot);
        if (!withChannels) return;
        foreach (int row in Reverse.Served[number]) NoteChannel(row);
    }

    /// <summary>Shows a message by its place among the messages by row.</summary>
    internal void ShowMessage(int index)
    {
        (_index, Evidence) = (index, _all);
        Note(_all.Messages.Rows[index].AnsweredBy);
    }

    /// <summary>Shows a post by its place among the posts by row.</summary>
    internal void ShowPost(int index)
    {
        (_index, Evidence) = (index, _all);
        Note(_all.Posts.Rows[index].Author);
    }

    internal override int NumberOf(PersonId? id)
    {
        HasAskedForPeopleById = true;
        return Noted(base.NumberOf(id));
    }

    internal override int NumberOfSlot(int slot) => Noted(base.NumberOfSlot(slot));

    internal override int IndexOfPost(int slot) => _index;

    internal override int IndexOfMessage(int slot) => _index;

    private int Noted(int number)
    {
        Note(number);
        return number;
    }

    private void NoteChannel(int row)
    {
        ref readonly ChannelDetails details = ref Details[row];
        Note(Rows[row].ReportRecipient);
        Note(details.SpeaksFor);
        Note(Links.AsSpan(Rows[row].Cover..details.End));
    }

    private int[] NoteRecipients()
    {
        int[] recipients = _all.Reports.Recipients;
        Grouping reports = _all.Reports.ByRow;
        NoteAsked(recipients.AsSpan(reports.Start(_row)..reports.Start(_row + 1)));
        return recipients;
    }

    private PostFacts NoteAuthors()
    {
        Grouping posts = _all.Posts.ByRow;
        foreach (ref readonly PostRow post in _all.Posts.Rows.AsSpan(posts.Start(_row)..posts.Start(_row + 1))) NoteAsked([post.Author]);
        return _all.Posts;
    }

    private MessageFacts NoteThoseWhoAnswered()
    {
        Grouping messages = _all.Messages.ByRow;
        foreach (ref readonly MessageRow message in _all.Messages.Rows.AsSpan(messages.Start(_row)..messages.Start(_row + 1))) NoteAsked([message.AnsweredBy]);
        return _all.Messages;
    }

    private void NoteAsked(ReadOnlySpan<int> numbers)
    {
        if (!numbers.IsEmpty) HasAskedForPeopleById = true;
        Note(numbers);
    }

    private void Note(ReadOnlySpan<int> numbers)
    {
        foreach (int number in numbers) Note(number);
    }

    private void Note(int number) => _turns.NoteDay(_employmentTurns[number]);

    /// <summary>All evidence, of which those whom it names on the channel at hand are noted when it is first asked for.</summary>
    private sealed class NotedEvidence(NotingMoment moment) : EvidenceFacts
    {
        /// <summary>Begins with the next channel.</summary>
        internal void Begin() => Forget();

        private protected override ReportFacts FindReports() => moment._all.Reports.WithRecipients(moment._recipients);

        private protected override PostFacts FindPosts() => moment.NoteAuthors();

        private protected override MessageFacts FindMessages() => moment.NoteThoseWhoAnswered();
    }
}
