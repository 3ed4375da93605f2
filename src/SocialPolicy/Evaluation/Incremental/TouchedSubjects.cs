using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>
/// Finds the subjects whose view shows something that has changed. A view shows its subject's neighbourhood and
/// nothing else, so that they follow from who refers to whom.
/// </summary>
internal sealed class TouchedSubjects(NearbyGround before, NearbyGround after)
{
    private readonly bool _looksAtPeople = after.Policy.Clauses.Any(clause => clause.Runs && clause.Rule is PersonRule);
    private readonly HashSet<EntitySlot> _subjects = [];

    internal IReadOnlyCollection<EntitySlot> Subjects => _subjects;

    internal void Add(TableChanges changes)
    {
        foreach (EntitySlot changed in changes.Slots)
        {
            _subjects.Add(changed);
            if (changed.Kind == SubjectKind.Organization) continue;
            object? was = EntityTables.At(before.Organization, changed);
            object? now = EntityTables.At(after.Organization, changed);
            AddChanged(changed.Kind, was);
            AddChanged(changed.Kind, now);
        }
    }

    private void AddChanged(SubjectKind kind, object? entity)
    {
        if (entity is IKeyed keyed)
        {
            AddBearers(kind, keyed.Key);
            AddReferrers(kind, keyed.Key);
        }

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
        foreach (Organization organization in (ReadOnlySpan<Organization>)[before.Organization, after.Organization])
        {
            int slot = EntityTables.SlotOf(organization, kind, id);
            if (slot >= 0) _subjects.Add(new(kind, slot));
            foreach (int shared in EntityTables.SharedBy(organization, kind, id)) _subjects.Add(new(kind, shared));
        }
    }

    private void AddReferrers(SubjectKind kind, string id)
    {
        var referring = new HashSet<EntitySlot>();
        after.Referrers.AddTo(referring, kind, id);
        foreach (EntitySlot place in referring)
        {
            _subjects.Add(place);
            switch (EntityTables.At(after.Organization, place))
            {
                case Channel channel when kind == SubjectKind.Person: AddTeam(channel); break;
                case ChannelReport report: AddChannel(report.Channel); break;
                case Post post: AddChannel(post.Channel); break;
                case Message message: AddChannel(message.Channel); break;
            }
        }
    }

    private void AddChannel(ChannelId id)
    {
        Add(before.Organization.Channels.Ids.Find(id.Value));
        Add(after.Organization.Channels.Ids.Find(id.Value));

        void Add(int slot)
        {
            if (slot >= 0) _subjects.Add(new(SubjectKind.Channel, slot));
        }
    }

    /// <summary>The people in the team of a channel, who are shown the channel and each other.</summary>
    private void AddTeam(Channel channel)
    {
        if (!_looksAtPeople) return;
        AddPerson(channel.Owner);
        foreach (PersonId id in channel.Operators) AddPerson(id);
        foreach (PersonId id in channel.Deputies) AddPerson(id);
    }

    private void AddPerson(PersonId? id)
    {
        if (id is { } set && after.Organization.People.Ids.Find(set.Value) is >= 0 and var slot) _subjects.Add(new(SubjectKind.Person, slot));
    }
}
