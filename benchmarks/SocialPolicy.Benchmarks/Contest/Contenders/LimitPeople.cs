namespace SocialPolicy.Benchmarks;

/// <summary>The people of the contest as dense arrays, as far as no day is asked for. Behind the last is nobody, who is never employed.</summary>
internal sealed class LimitPeople
{
    // What is asked of a person; each holds for active people only.
    internal const byte Active = 1;
    internal const byte Leader = 2;
    internal const byte NoLeader = 4;
    internal const byte NoTrainee = 8;
    internal const byte Expert = 16;

    private readonly Dictionary<PersonId, int> _ordinals;

    internal LimitPeople(ContestOrganization contest)
    {
        Person[] people = contest.People;
        _ordinals = new(people.Length);
        Kinds = new byte[people.Length + 1];
        Employments = new LimitDays[people.Length + 1];
        AbsenceStarts = new int[people.Length + 2];
        var absences = new List<LimitDays>(people.Length * 2);
        for (int i = 0; i < people.Length; i++)
        {
            _ordinals.TryAdd(people[i].Id, i);
            Kinds[i] = KindOf(people[i]);
            Employments[i] = LimitDays.Of(people[i].EmployedFrom, people[i].EmployedUntil);
            foreach (Absence absence in people[i].Absences) absences.Add(LimitDays.Of(absence.From, absence.To));
            AbsenceStarts[i + 1] = absences.Count;
        }

        Employments[^1] = new(0, -1);
        AbsenceStarts[^1] = absences.Count;
        Absences = [.. absences];
    }

    /// <summary>What holds of each person while active.</summary>
    internal byte[] Kinds { get; }

    internal LimitDays[] Employments { get; }

    /// <summary>Where each person's absences begin, and where the last one's end.</summary>
    internal int[] AbsenceStarts { get; }

    internal LimitDays[] Absences { get; }

    internal int Nobody => Kinds.Length - 1;

    internal int OrdinalOf(PersonId id) => _ordinals.GetValueOrDefault(id, Nobody);

    private static byte KindOf(Person person)
    {
        byte leader = Plain.IsLeadership(person) ? Leader : NoLeader;
        byte trainee = Plain.IsTrainee(person) ? (byte)0 : NoTrainee;
        byte expert = Plain.IsExpert(person) ? Expert : (byte)0;
        return (byte)(Active | leader | trainee | expert);
    }
}
