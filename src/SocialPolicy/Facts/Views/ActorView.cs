namespace SocialPolicy.Rules;

/// <summary>A person in the part that a channel or a piece of evidence gives them, or nobody where the reference is not set or does not resolve.</summary>
/// <remarks>The default value is nobody. Nobody is never active and has no role and no competence. Shows the person only, no channels.</remarks>
public readonly struct ActorView
{
    private readonly Moment _moment;
    private readonly int _place;
    private readonly PersonStatus _status;
    private readonly ActorPlace _kind;

    internal ActorView(Moment moment, int number) => (_moment, _place, _status) = (moment, number, moment.Statuses[number]);

    /// <summary>A person whose number stands with a row, where few who ask for the status go.</summary>
    internal ActorView(Moment moment, int row, ActorPlace kind, PersonStatus status) =>
        (_moment, _place, _kind, _status) = (moment, row, kind, status);

    /// <summary>Whether there is somebody: the reference is set and resolves.</summary>
    public bool Exists => _status.IsSomebody;

    /// <summary>Whether somebody is there and active today.</summary>
    public bool IsActive => _status.IsActive;

    /// <summary>Whether somebody was active on some earlier day and no longer is.</summary>
    public bool HasLeft => _status.HasLeft;

    /// <summary>Whether somebody is there and present today: active, and on no absence.</summary>
    public bool IsPresent => Attendance.IsPresent(_moment, Number);

    /// <summary>The first day after today on which somebody is present, or null where none is known.</summary>
    public DateOnly? PresentAgainOn => Attendance.NextDay(_moment, Number);

    /// <summary>Whether somebody is there and has one of the roles, active or not.</summary>
    /// <param name="roles">The roles.</param>
    public bool Is(Roles roles) => roles.Contains(_status.Role);

    /// <summary>Whether somebody is there and has all the competences, active or not.</summary>
    /// <param name="competences">The competences.</param>
    public bool Has(Competences competences) =>
        Exists && (competences.WellKnown & ~_moment.Skills[Number].Competences) == 0 && (competences.Others.IsEmpty || HasOthers(competences));

    /// <summary>Those of the competences that somebody does not have, in their order; all of them where there is nobody.</summary>
    /// <param name="competences">The competences.</param>
    public Competences Lacking(Competences competences)
    {
        if (!Exists) return competences;
        ValueList<Competence> own = Person.Competences;
        return Competences.Of(competences.Items.Where(competence => !own.Contains(competence)).ToValueList());
    }

    /// <summary>Whether both are the same person. Nobody is the same as no one.</summary>
    /// <param name="other">The other person.</param>
    public bool IsSameAs(ActorView other) => Exists && Number == other.Number;

    /// <summary>The person.</summary>
    /// <exception cref="InvalidOperationException">There is nobody.</exception>
    public Person Person => PersonOf(this);

    /// <summary>The person as diagnostics write it.</summary>
    /// <exception cref="InvalidOperationException">There is nobody.</exception>
    public Subject Subject => Subject.Of(Person.Id);

    /// <summary>The person's number in what is looked at; 0 for nobody.</summary>
    internal int Number => _kind switch
    {
        ActorPlace.Owner => _moment.Rows[_place].Owner,
        ActorPlace.ReportRecipient => _moment.Rows[_place].ReportRecipient,
        _ => _place,
    };

    /// <summary>The person's position in the table.</summary>
    internal int Slot => _moment.SlotOf(Number);

    // By value, so that a view at hand in a loop need not be kept in memory for the sake of those who report.
    private static Person PersonOf(ActorView actor) => actor.Exists
        ? actor._moment.PersonOf(actor.Number)
        : throw new InvalidOperationException("There is nobody; ask Exists before.");

    private bool HasOthers(Competences competences)
    {
        foreach (Competence competence in competences.Others)
        {
            if (!Person.Competences.Contains(competence)) return false;
        }

        return true;
    }
}
