using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SocialPolicy.Rules;

namespace SocialPolicy.Json;

/// <summary>How the options of rules are serialized: a source-generated context with what the library brings along.</summary>
internal static class OptionJson
{
    /// <summary>The context of the library's own rules.</summary>
    internal static JsonSerializerOptions OfLibrary() => Complete(RuleJsonContext.Default.Options);

    /// <summary>The type info with the library's converters and without what is no option of the rule.</summary>
    internal static JsonTypeInfo<TRule> With<TRule>(JsonTypeInfo<TRule> typeInfo) where TRule : Rule =>
        (JsonTypeInfo<TRule>)Complete(typeInfo.Options).GetTypeInfo(typeof(TRule));

    private static JsonSerializerOptions Complete(JsonSerializerOptions basis)
    {
        var options = new JsonSerializerOptions(basis)
        {
            TypeInfoResolver = basis.TypeInfoResolver?.WithAddedModifier(KeepOptionsOnly),
            // What the prototype says is complete, and a document need not repeat it.
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            RespectNullableAnnotations = false,
            RespectRequiredConstructorParameters = false,
        };
        options.PropertyNamingPolicy ??= JsonNamingPolicy.CamelCase;
        foreach (JsonConverter converter in Converters()) options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Whether a property of a rule is an option: whether it can be set, by the constructor or afterwards.</summary>
    internal static bool IsOption(JsonPropertyInfo property) => property.Set is not null || property.AssociatedParameter is not null;

    /// <summary>Leaves out what a rule has besides options: its verb, its descriptors, whatever it computes.</summary>
    private static void KeepOptionsOnly(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || !typeof(Rule).IsAssignableFrom(type.Type)) return;
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            JsonPropertyInfo property = type.Properties[i];
            if (property.PropertyType == typeof(ValueList<RuleDescriptor>)) type.Properties.RemoveAt(i);
            // Which parameter of the constructor sets a property is not known before the type is complete.
            else if (property.Set is null) property.ShouldSerialize = (_, _) => IsOption(property);
        }
    }

    private static IEnumerable<JsonConverter> Converters() =>
    [
        new PeriodConverter(),
        new RolesConverter(),
        new SetConverter<Competences, Competence>(Competences.Of, set => set.Items),
        new SetConverter<TopicSet, Topic>(TopicSet.Of, set => set.Items),
        new ResponseLimitConverter(),
        new EnumNameConverter<Role>(),
        new EnumNameConverter<Purpose>(),
        new EnumNameConverter<PublicationKind>(),
        new NamedValueConverter<Platform>(name => new(name), platform => platform.Name, () => ValueSchemas.Reference(SchemaNames.Platform)),
        new NamedValueConverter<Topic>(name => new(name), topic => topic.Name, () => ValueSchemas.Reference(SchemaNames.Topic)),
        new NamedValueConverter<Competence>(name => new(name), competence => competence.Name, () => ValueSchemas.Reference(SchemaNames.Competence)),
        new NamedValueConverter<UnitId>(name => new(name), unit => unit.Value),
        new ValueListConverter<string>(),
        new ValueListConverter<Platform>(),
        new ValueListConverter<Topic>(),
        new ValueListConverter<Competence>(),
        new ValueListConverter<UnitId>(),
        new ValueListConverter<Purpose>(),
        new ValueListConverter<PublicationKind>(),
    ];
}
