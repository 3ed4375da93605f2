using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>
/// Looks at every subject of an organization once, in order to be able to look at few of them from then on. Nothing has been edited
/// yet, so that all there is to see lies in the facts of the whole.
/// </summary>
internal sealed class StandingBuilder
{
    private readonly WholeGround _ground;
    private readonly CompiledClause[] _clauses;
    private readonly Examination _examination = new();
    private readonly NotingMoment _moment;
    private readonly StateTreeBuilder[] _states;
    private readonly TallyBuilder?[] _tallies;
    private bool _channelsAskForPeopleOfEvidence;

    private StandingBuilder(WholeGround ground)
    {
        _ground = ground;
        _clauses = [.. ground.Policy.Clauses.Where(clause => clause.Runs)];
        _moment = new(ground.Moment, _examination.Turns);
        _states = [new(1), .. EntityTables.Kinds.ToArray().Select(kind => new StateTreeBuilder(EntityTables.Of(ground.Organization, kind).SlotCount))];
        _tallies = new TallyBuilder?[ground.Policy.Clauses.Length];
        foreach (CompiledClause clause in _clauses)
        {
            if (clause.Counts) _tallies[clause.Ordinal] = new();
        }
    }

    /// <param name="ground">The facts, over which the policy has been run.</param>
    /// <param name="result">What that has brought.</param>
    internal static Standing Of(WholeGround ground, RunResult result)
    {
        var builder = new StandingBuilder(ground);
        builder.LookAtOthers(SubjectKind.Organization, 1);
        builder.LookAtOthers(SubjectKind.Unit, ground.Organization.Units.Rows.Count);
        builder.LookAtOthers(SubjectKind.Person, ground.Organization.People.Rows.Count);
        builder.LookAtOthers(SubjectKind.Publication, ground.Organization.Publications.Rows.Count);
        builder.LookAtChannels();
        return builder.ToStanding(result);
    }

    private Standing ToStanding(RunResult result)
    {
        Organization organization = _ground.Organization;
        var referrers = Referrers.Of(organization);
        foreach (IGrouping<EntitySlot, InputFault> faults in InputFaults.FindByEntity(organization, _ground.Zones, referrers.Unresolved))
            _states[(int)faults.Key.Kind].Add(faults.Key.Slot, [.. faults]);
        return new()
        {
            Ground = new(
                _ground.Policy,
                new ChannelSelections(_ground.Policy, _moment.Facts.Channels.Combinations),
                organization,
                _ground.Calendar,
                _ground.Clock.Instant,
                referrers,
                new RememberedPeople(organization.People.Rows.Count),
                new EarlierFacts(_moment.Facts, organization),
                _ground.Zones),
            States = [.. _states.Select(states => states.ToTree())],
            ChannelsAskForPeopleOfEvidence = _channelsAskForPeopleOfEvidence,
            Tallies = [.. _tallies.Select(tally => tally?.ToState())],
            Subjects = result.Subjects,
            ActivePeople = ActivePeople.CountIn(organization, _ground.Clock.Date),
        };
    }

    /// <summary>Looks at subjects that are no channels and not on one.</summary>
    private void LookAtOthers(SubjectKind kind, int count)
    {
        CompiledClause[] clauses = [.. _clauses.Where(clause => clause.Kind == kind)];
        // A person's own beginning and end matter to the organization's size, whether a clause looks at them or not.
        if (clauses.Length == 0 && kind != SubjectKind.Person) return;
        for (int slot = 0; slot < count; slot++)
        {
            var subject = new EntitySlot(kind, slot);
            if (!EntityTables.Counts(_ground.Organization, subject)) continue;
            _examination.Begin();
            if (kind == SubjectKind.Person) _moment.ShowPerson(slot, withChannels: clauses.Length > 0);
            foreach (CompiledClause clause in clauses) _examination.Check(clause, _ground, _moment, subject);
            Keep(subject);
        }
    }

    private void LookAtChannels()
    {
        CompiledClause[] ofChannels = [.. _clauses.Where(clause => clause.Rule is ChannelRule or ChannelTallyRule)];
        CompiledClause[] ofMessages = [.. _clauses.Where(clause => clause.Rule is MessageRule)];
        CompiledClause[] ofPosts = [.. _clauses.Where(clause => clause.Rule is PostRule)];
        var selecting = new List<CompiledClause>();
        EvidenceFacts evidence = _moment.Facts.Evidence;
        for (int row = 0; row < _moment.Rows.Length; row++)
        {
            if (Select(ofChannels, row, selecting)) LookAtChannel(row, selecting);
            if (Select(ofMessages, row, selecting)) LookAtEvidence(SubjectKind.Message, row, evidence.Messages.ByRow, _moment.ShowMessage, selecting);
            if (Select(ofPosts, row, selecting)) LookAtEvidence(SubjectKind.Post, row, evidence.Posts.ByRow, _moment.ShowPost, selecting);
        }
    }

    /// <summary>Finds the clauses that select the channel of a row, and tells whether there are some.</summary>
    private bool Select(CompiledClause[] clauses, int row, List<CompiledClause> selecting)
    {
        selecting.Clear();
        foreach (CompiledClause clause in clauses)
        {
            if (_ground.ChannelsOf(clause).Contains(row)) selecting.Add(clause);
        }

        return selecting.Count > 0;
    }

    private void LookAtChannel(int row, List<CompiledClause> clauses)
    {
        var subject = new EntitySlot(SubjectKind.Channel, _moment.Rows[row].Slot);
        _examination.Begin();
        _moment.ShowChannel(row);
        foreach (CompiledClause clause in clauses)
        {
            if (_tallies[clause.Ordinal] is { } tally) tally.Add(subject.Slot, _examination.Count(clause, _moment, subject.Slot));
            else _examination.Check(clause, _ground, _moment, subject);
        }

        Keep(subject);
        _channelsAskForPeopleOfEvidence |= _moment.HasAskedForPeopleById;
    }

    /// <summary>Looks at the messages or posts on the channel of a row.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="row">The row.</param>
    /// <param name="evidence">All of them, by row.</param>
    /// <param name="show">Shows the one in a place among all.</param>
    /// <param name="clauses">The clauses that select the channel.</param>
    private void LookAtEvidence(SubjectKind kind, int row, Grouping evidence, Action<int> show, List<CompiledClause> clauses)
    {
        for (int index = evidence.Start(row); index < evidence.Start(row + 1); index++)
        {
            var subject = new EntitySlot(kind, evidence.Members[index]);
            _examination.Begin();
            show(index);
            foreach (CompiledClause clause in clauses) _examination.Check(clause, _ground, _moment, subject);
            Keep(subject);
        }
    }

    private void Keep(EntitySlot subject) =>
        _states[(int)subject.Kind].Put(subject.Slot, _examination.ToState([]), _examination.Turns.Earliest(_ground.Calendar));
}
