using System.Globalization;

namespace SocialPolicy;

/// <summary>An entity takes the place of the first with its id, or is added.</summary>
internal sealed record PutEdit<T>(Collection<T> Collection, T Entity) : Edit where T : class, IKeyed
{
    private protected override string Description => $"put {new Subject(Collection.Kind, Entity.Key)}";

    internal override Organization ApplyTo(Organization organization) =>
        Collection.With(organization, Collection.Of(organization).Put(Entity));
}

/// <summary>The first entity with an id leaves.</summary>
internal sealed record RemoveEdit<T>(Collection<T> Collection, string Id) : Edit where T : class, IKeyed
{
    private protected override string Description => $"remove {new Subject(Collection.Kind, Id)}";

    internal override Organization ApplyTo(Organization organization)
    {
        Table<T> table = Collection.Of(organization);
        Table<T> rest = table.RemoveFirst(Id);
        return ReferenceEquals(rest, table) ? organization : Collection.With(organization, rest);
    }
}

/// <summary>An entity of a kind without ids joins the others.</summary>
internal sealed record AddEdit<T>(Collection<T> Collection, T Entity) : Edit where T : class
{
    private protected override string Description => $"add {EntityText.Of(Entity)}";

    internal override Organization ApplyTo(Organization organization) =>
        Collection.With(organization, Collection.Of(organization).Add(Entity));
}

/// <summary>The first entity that equals the given one leaves.</summary>
internal sealed record RemoveEqualEdit<T>(Collection<T> Collection, T Entity) : Edit where T : class
{
    private protected override string Description => $"remove {EntityText.Of(Entity)}";

    internal override Organization ApplyTo(Organization organization)
    {
        Table<T> table = Collection.Of(organization);
        Table<T> rest = table.Remove(Entity);
        return ReferenceEquals(rest, table) ? organization : Collection.With(organization, rest);
    }
}

/// <summary>Says in few words which entity without an id is meant.</summary>
internal static class EntityText
{
    internal static string Of(object entity) => entity switch
    {
        ChannelReport report => string.Create(CultureInfo.InvariantCulture, $"report on {report.Channel} of {report.Date:O}"),
        Waiver waiver => $"waiver of {waiver.Rule ?? "no rule"} for {waiver.Subject ?? "no subject"}",
        _ => throw new ArgumentOutOfRangeException(nameof(entity)),
    };
}
