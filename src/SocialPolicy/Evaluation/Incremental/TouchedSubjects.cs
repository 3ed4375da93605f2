namespace SocialPolicy;

/// <summary>
/// Finds the subjects whose view shows something that has changed. A view shows its subject's neighbourhood and
/// nothing else, so that they follow from who refers to whom.
/// </summary>
internal sealed class TouchedSubjects
{
    private readonly NearbyGround _before;
    private readonly NearbyGround _after;
    private readonly bool _channelsAskForPeopleOfEvidence;
    private readonly IReadOnlySet<SubjectKind> _looked;
    private readonly HashSet<EntitySlot> _subjects = [];
    private readonly HashSet<EntitySlot> _doubtful = [];

    internal TouchedSubjects(Standing before, NearbyGround after)
    {
        (_before, _after) = (before.Ground, after);
        _channelsAskForPeopleOfEvidence = before.ChannelsAskForPeopleOfEvidence;
        _looked = after.Policy.Looked;
    }

    /// <summary>Whoever is to be looked at.</summary>
    internal IReadOnlyCollection<EntitySlot> Subjects => _subjects;

    /// <summary>Those of them with which something may be at fault that no clause finds: they have changed, or somebody they refer to has come or gone.</summary>
    internal IReadOnlySet<EntitySlot> Doubtful => _doubtful;

    internal void Add(TableChanges changes)
    {
        foreach (EntitySlot changed in changes.Slots)
        {
            Doubt(changed);
            if (changed.Kind == SubjectKind.Organization) continue;
            object? was = EntityTables.At(_before.Organization, changed);
            object? now = EntityTables.At(_after.Organization, changed);
            AddChanged(changed, was, was, now);
            if (was is IKeyed before && now is IKeyed after && before.Key == after.Key) AddShown(now);
            else AddChanged(changed, now, was, now);
        }
    }

    private void Doubt(EntitySlot place)
    {
        _subjects.Add(place);
        _doubtful.Add(place);
    }

    private void AddChanged(EntitySlot place, object? entity, object? was, object? now)
    {
        if (entity is IKeyed keyed)
        {
            AddBearers(place.Kind, keyed.Key);
            int before = EntityTables.Of(_before.Organization, place.Kind).SlotOf(keyed.Key);
            bool stays = before >= 0 && before == EntityTables.Of(_after.Organization, place.Kind).SlotOf(keyed.Key);
            // Evidence shows nothing of its channel; it is only selected with it.
            if (!stays || !(was is Channel channelBefore && now is Channel channelAfter && Combination.AreAlike(channelBefore, channelAfter))) AddReferrers(place.Kind, keyed.Key, stays);
        }

        AddShown(entity);
    }

    /// <summary>The subjects that are shown an entity because it names them.</summary>
    private void AddShown(object? entity)
    {
        switch (entity)
        {
            case Channel channel: AddTeam(channel); break;
            case ChannelReport report: AddChannel(report.Channel); break;
            case Post post: AddChannel(post.Channel); break;
            case Message message: AddChannel(message.Channel); break;
        }
    }

    /// <summary>Whoever bears an id or has borne it: another may count now, and the fault of sharing it stands at one of them.</summary>
    private void AddBearers(SubjectKind kind, string id)
    {
        foreach (Organization organization in (ReadOnlySpan<Organization>)[_before.Organization, _after.Organization])
        {
            IEntityTable table = EntityTables.Of(organization, kind);
            int slot = table.SlotOf(id);
            if (slot >= 0) Doubt(new(kind, slot));
            foreach (int shared in table.SharedBy(id))
            {
                Doubt(new(kind, shared));
                AddShown(table.At(shared));
            }
        }
    }

    /// <summary>Who refers to an entity.</summary>
    /// <param name="kind">The entity's kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="stays">Whether it was there before and still is, so that whoever refers to it is at fault as before.</param>
    private void AddReferrers(SubjectKind kind, string id, bool stays)
    {
        var referring = new List<EntitySlot>();
        _after.Referrers.AddTo(referring, kind, id);
        foreach (EntitySlot place in referring)
        {
            if (!stays) Doubt(place);
            else if (_looked.Contains(place.Kind)) _subjects.Add(place);
            if (kind == SubjectKind.Person && !_channelsAskForPeopleOfEvidence && IsEvidence(place.Kind)) continue;
            AddShown(EntityTables.At(_after.Organization, place));
        }
    }

    private static bool IsEvidence(SubjectKind kind) => kind is SubjectKind.Report or SubjectKind.Post or SubjectKind.Message;

    private void AddChannel(ChannelId id)
    {
        Add(_before.Organization.Channels.Ids.Find(id.Value));
        Add(_after.Organization.Channels.Ids.Find(id.Value));

        void Add(int slot)
        {
            if (slot >= 0) _subjects.Add(new(SubjectKind.Channel, slot));
        }
    }

    /// <summary>The people in the team of a channel, who are shown the channel and each other.</summary>
    private void AddTeam(Channel channel)
    {
        if (!_looked.Contains(SubjectKind.Person)) return;
        AddPerson(channel.Owner);
        foreach (PersonId id in channel.Operators) AddPerson(id);
        foreach (PersonId id in channel.Deputies) AddPerson(id);
    }

    private void AddPerson(PersonId? id)
    {
        if (id is { } set && _after.Organization.People.Ids.Find(set.Value) is >= 0 and var slot) _subjects.Add(new(SubjectKind.Person, slot));
    }
}
