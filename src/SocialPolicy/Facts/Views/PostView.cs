namespace SocialPolicy.Rules;

/// <summary>A post as rules see it.</summary>
public readonly struct PostView
{
    private readonly Moment _moment;
    private readonly int _index;

    internal PostView(Moment moment, int index) => (_moment, _index) = (moment, index);

    /// <summary>The post as the organization records it.</summary>
    public Post Post => _moment.Organization.Posts.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>When it was posted, in UTC.</summary>
    public DateTimeOffset At => new(_moment.Evidence.Posts.Times[_index], TimeSpan.Zero);

    /// <summary>Whether it was written in the name of somebody other than its author without saying so.</summary>
    public bool HidesItsAuthor => _moment.Evidence.Posts.Hidden[_index];

    /// <summary>The person who wrote it.</summary>
    public ActorView Author => new(_moment, _moment.Evidence.Posts.Authors[_index]);

    /// <summary>The person who approved it.</summary>
    public ActorView ApprovedBy => new(_moment, _moment.NumberOf(Post.ApprovedBy));

    internal int Slot => _moment.Evidence.Posts.ByRow.Members[_index];
}
