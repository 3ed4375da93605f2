namespace SocialPolicy.Rules;

/// <summary>A post as rules see it.</summary>
public readonly struct PostView
{
    private readonly Moment _moment;

    internal PostView(Moment moment, int slot) => (_moment, Slot) = (moment, slot);

    /// <summary>The post as the organization records it.</summary>
    public Post Post => _moment.Facts.Organization.Posts.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>When it was posted.</summary>
    public DateTimeOffset At => Post.At;

    /// <summary>The person who wrote it.</summary>
    public ActorView Author => _moment.Resolve(Post.Author);

    /// <summary>The person who approved it.</summary>
    public ActorView ApprovedBy => _moment.Resolve(Post.ApprovedBy);

    internal int Slot { get; }
}
