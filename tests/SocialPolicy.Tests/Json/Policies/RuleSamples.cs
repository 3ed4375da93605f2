using System.Reflection;
using CsCheck;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests.Json.Policies;

/// <summary>Every rule of the library, with options made up by their types, so that a new rule takes part by itself.</summary>
internal static class RuleSamples
{
    public static readonly ValueList<Type> Types = typeof(Rule).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .ToValueList();

    public static readonly Gen<Period> Days = Gen.Select(Gen.Int[0, 30], Gen.Int[1, 400], (months, days) => Period.Months(months) + Period.Days(days));

    public static readonly Gen<Roles> SomeRoles = Gen.Enum<Role>().Array[1, 7].Select(roles => roles.Aggregate(default(Roles), (all, role) => all | role));

    private static readonly Gen<string> Text = Gen.OneOfConst("drafted", "approved", "published", "reach", "Größe", "a \"b\" <c>", "😀");

    private static readonly Gen<Competence> SomeCompetence = Gen.OneOfConst([.. Competence.AllWellKnown, new Competence("Singing")]);

    private static readonly Gen<ResponseLimit> Limit = Gen.OneOf(
        Gen.Int[1, 20].Select(ResponseLimit.OfWorkdays),
        Gen.Int[1, 9999].Select(minutes => ResponseLimit.OfWorkingHours(Period.Minutes(minutes))),
        Gen.Select(Days, Gen.Int[0, 9999], (days, minutes) => ResponseLimit.OfDuration(days + Period.Minutes(minutes))));

    private static readonly Dictionary<Type, Gen<object>> Values = new()
    {
        [typeof(int)] = Gen.Int[1, 50].Select(value => (object)value),
        [typeof(bool)] = Gen.Bool.Select(value => (object)value),
        [typeof(string)] = Text.Select(value => (object)value),
        [typeof(Period)] = Days.Select(value => (object)value),
        [typeof(Roles)] = SomeRoles.Select(value => (object)value),
        [typeof(Competences)] = SomeCompetence.Array[1, 5].Select(items => (object)Competences.Of([.. items])),
        [typeof(ResponseLimit)] = Limit.Select(value => (object)value),
        [typeof(PublicationKind)] = Gen.Enum<PublicationKind>().Select(value => (object)value),
        [typeof(ValueList<string>)] = Text.Array[1, 4].Select(items => (object)ValueList.Create<string>([.. items.Distinct()])),
        [typeof(TopicSet)] = Gen.OneOfConst([.. Topic.AllWellKnown, new Topic("Weather")]).Array[1, 4].Select(items => (object)TopicSet.Of([.. items])),
        [typeof(ValueList<Platform>)] = Gen.OneOfConst([.. Platform.AllWellKnown]).Array[1, 4].Select(items => (object)ValueList.Create<Platform>([.. items.Distinct()])),
    };

    /// <summary>A rule that says only what its constructor demands.</summary>
    public static Gen<Rule> WithDefaults(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        Gen<object>[] arguments = [.. constructor.GetParameters().Select(parameter => Values[parameter.ParameterType])];
        return Each(arguments).Select(values => (Rule)constructor.Invoke(values));
    }

    /// <summary>A rule with a value for every option.</summary>
    public static Gen<Rule> WithOptions(Type type)
    {
        PropertyInfo[] options = [.. type.GetProperties().Where(property => property.CanWrite)];
        return Gen.Select(WithDefaults(type), Each([.. options.Select(option => Values[option.PropertyType])]), (rule, values) =>
        {
            foreach ((PropertyInfo option, object value) in options.Zip(values)) option.SetValue(rule, value);
            return rule;
        });
    }

    private static Gen<object[]> Each(Gen<object>[] values) =>
        values.Aggregate(Gen.Const<object[]>([]), (all, next) => Gen.Select(all, next, (taken, value) => (object[])[.. taken, value]));
}
