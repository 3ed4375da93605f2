namespace SocialPolicy.Rules;

/// <summary>A post as rules see it, and nothing of its channel.</summary>
/// <remarks>What has a property here is at hand without going to the record.</remarks>
public readonly ref struct PostView
{
    private readonly ref readonly PostRow _data;
    private readonly Moment _moment;
    private readonly int _index;

    internal PostView(Moment moment, int index)
        : this(moment, in moment.Evidence.Posts.Rows[index], index)
    {
    }

    internal PostView(Moment moment, ref readonly PostRow data, int index)
    {
        _data = ref data;
        _moment = moment;
        _index = index;
    }

    /// <summary>The post as the organization records it.</summary>
    public Post Post => _moment.Organization.Posts.Rows[Slot]!;

    /// <summary>The evaluation instant.</summary>
    public Clock Clock => _moment.Clock;

    /// <summary>When it was posted, in UTC.</summary>
    public DateTimeOffset At => new(_moment.Evidence.Posts.Times[_index], TimeSpan.Zero);

    /// <summary>Whether it was written in the name of somebody other than its author without saying so.</summary>
    public bool HidesItsAuthor => Says(PostTraits.HidesItsAuthor);

    /// <summary>Whether it advertises.</summary>
    public bool IsPromotional => Says(PostTraits.Promotional);

    /// <summary>The person who wrote it.</summary>
    public ActorView Author => new(_moment, _data.Author);

    /// <summary>The person in whose name it was written.</summary>
    public ActorView InNameOf => new(_moment, _moment.NumberOf(Post.InNameOf));

    /// <summary>The person who approved it.</summary>
    public ActorView ApprovedBy => new(_moment, _moment.NumberOf(Post.ApprovedBy));

    /// <summary>Whether somebody who resolves approved it and did not write it.</summary>
    public bool IsApprovedByAnother => Says(PostTraits.ApprovedByAnother);

    internal int Slot => _moment.Evidence.Posts.ByRow.Members[_index];

    private bool Says(PostTraits trait) => (_data.Traits & trait) != 0;
}
