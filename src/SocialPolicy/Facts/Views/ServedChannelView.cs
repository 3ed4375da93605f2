namespace SocialPolicy.Rules;

/// <summary>A channel as rules about people see it: what it records of itself, and its people; none of its evidence.</summary>
public readonly ref struct ServedChannelView
{
    private readonly ChannelView _channel;

    internal ServedChannelView(Moment moment, int row) => _channel = new(moment, row);

    /// <summary>The channel as the organization records it.</summary>
    public Channel Channel => _channel.Channel;

    /// <summary>The person who is accountable.</summary>
    public ActorView Owner => _channel.Owner;

    /// <summary>Who posts and answers.</summary>
    public ActorsView Operators => _channel.Operators;

    /// <summary>Who stands in, other than the owner.</summary>
    public ActorsView Deputies => _channel.Deputies;

    /// <summary>Owner, operators and deputies.</summary>
    public ActorsView Team => _channel.Team;

    /// <summary>Owner and deputies.</summary>
    public ActorsView Cover => _channel.Cover;

    /// <summary>Whether some active poster is not leadership.</summary>
    public bool IsDelegated => _channel.IsDelegated;
}
