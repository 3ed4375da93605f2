using CsCheck;

namespace SocialPolicy.Tests;

/// <summary>What the generators share.</summary>
internal static class Gens
{
    /// <summary>Ids of channels, in the order in which they are given out.</summary>
    public static string[] ChannelIds { get; } = ["x-main", "fb-main", "x-old-1", "xing", "fb-2", "x", "blog", "a.b-c"];

    /// <summary>Periods that lead to dates, long and short, with and without months to clamp.</summary>
    public static Gen<Period> Days { get; } = Gen.OneOfConst(
        Period.Days(1),
        Period.Days(2),
        Period.Weeks(1),
        Period.Days(30),
        Period.Days(90),
        Period.Days(127),
        Period.Days(128),
        Period.Days(129),
        Period.Months(1),
        Period.Months(2),
        Period.Months(3),
        Period.Years(1),
        Period.Months(1) + Period.Days(1));

    /// <summary>Periods as documents may hold them, with times of day.</summary>
    public static Gen<Period> Durations { get; } = Gen.Frequency(
        (3, Days),
        (1, Gen.OneOfConst(
            Period.Hours(24), Period.Days(31), Period.Days(28), Period.Weeks(1) + Period.Minutes(1), Period.Years(1) + Period.Hours(1))));

    /// <summary>Response limits that are near one another in length, whatever the way of counting.</summary>
    public static Gen<ResponseLimit> Limit { get; } = Gen.OneOfConst(
        Within.Hours(4),
        Within.Days(1),
        Within.Duration(Period.Days(1) + Period.Minutes(1)),
        Within.Duration(Period.Months(1)),
        Within.Duration(Period.Months(1) + Period.Days(1) + Period.Hours(1)),
        Within.Days(3),
        Within.Workdays(1),
        Within.Workdays(2),
        Within.Workdays(3),
        Within.WorkingHours(4),
        Within.WorkingHours(8),
        Within.WorkingHours(9));

    public static Gen<Roles> Roles { get; } = Gen.Frequency(
        (3, Gen.Enum<Role>().Select(role => (Roles)role)),
        (2, Gen.OneOfConst(SocialPolicy.Roles.Leadership, SocialPolicy.Roles.NonTrainee, SocialPolicy.Roles.Trainee, SocialPolicy.Roles.Everyone)),
        (2, Gen.Select(Gen.Enum<Role>(), Gen.Enum<Role>(), (one, other) => (Roles)one | other)));

    public static Gen<Competence> Competence { get; } = Gen.Frequency(
        (4, Gen.Const(SocialPolicy.Competence.PlatformSkills)),
        (2, Gen.OneOfConst(SocialPolicy.Competence.Empathy, SocialPolicy.Competence.Loyalty, new Competence("film"), new Competence("Film"))));

    /// <summary>Topics of messages: well-known ones and one that is compared as written.</summary>
    public static Gen<Topic> Topic { get; } = Gen.OneOfConst(
        SocialPolicy.Topic.General, SocialPolicy.Topic.Complaint, SocialPolicy.Topic.Critical, new Topic("weather"), new Topic("Weather"));

    public static Gen<TopicSet> Topics { get; } = Topic.Array[1, 3].Select(items => TopicSet.Of([.. items]));

    public static Gen<string> Training { get; } = Gen.Frequency((6, Gen.Const("guideline")), (1, Gen.Const("Guideline")));

    public static Gen<Severity> Severity { get; } = Gen.Enum<Severity>();

    /// <summary>A reference to a person: mostly to the first few, seldom to nobody.</summary>
    public static Gen<PersonId> Person { get; } = Gen.Frequency(
        (12, Gen.Int[0, 2].Select(index => new PersonId($"p{index}"))),
        (6, Gen.Int[3, 5].Select(index => new PersonId($"p{index}"))),
        (1, Gen.OneOfConst<PersonId>("ghost", "P0")));

    public static Gen<UnitId> Unit { get; } = Gen.Frequency(
        (9, Gen.Int[0, 2].Select(index => new UnitId($"u{index}"))),
        (1, Gen.Const<UnitId>("nowhere")));

    public static Gen<ChannelId> Channel { get; } = Gen.Frequency(
        (12, Gen.Int[0, 2].Select(index => new ChannelId(ChannelIds[index]))),
        (4, Gen.Int[3, 7].Select(index => new ChannelId(ChannelIds[index]))),
        (1, Gen.Const<ChannelId>("nowhere")));

    public static Gen<Platform> Platform { get; } = Gen.OneOfConst(
        SocialPolicy.Platform.X, SocialPolicy.Platform.LinkedIn, SocialPolicy.Platform.Facebook, new Platform("own-net"));

    public static Gen<PublicationKind> PublicationKind { get; } = Gen.Enum<PublicationKind>();

    /// <summary>Steps of publications, most of those that rules ask for by default.</summary>
    public static Gen<string> Step { get; } = Gen.OneOfConst("drafted", "approved", "published", "distributed");

    /// <summary>The value or, so often in ten, nothing.</summary>
    public static Gen<T?> OrNull<T>(this Gen<T> gen, int inTen) where T : struct =>
        Gen.Frequency((inTen, Gen.Const((T?)null)), (10 - inTen, gen.Select(value => (T?)value)));

    /// <inheritdoc cref="OrNull"/>
    public static Gen<T?> OrNothing<T>(this Gen<T> gen, int inTen) where T : class =>
        Gen.Frequency((inTen, Gen.Const((T?)null)), (10 - inTen, gen.Select(value => (T?)value)));

    public static Gen<ValueList<T>> List<T>(this Gen<T> gen, int least, int most) =>
        gen.Array[least, most].Select(items => items.ToValueList());

    /// <summary>Rows with the ids that a name gives to positions; now and then one takes its neighbour's or the first one's.</summary>
    public static Gen<Table<T>> Rows<T>(Gen<T> row, int most, Func<int, string> id, Func<T, string, T> withId) where T : class =>
        Gen.Select(row, Gen.Int[0, 19]).Array[0, most].Select(rows =>
            rows.Select((pair, i) => withId(pair.Item1, id(Twin(i, pair.Item2)))).ToTable());

    private static int Twin(int position, int chance) => chance switch
    {
        18 => 0,
        19 when position > 0 => position - 1,
        _ => position,
    };
}
