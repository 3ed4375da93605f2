using System.Text.Json.Nodes;
using static SocialPolicy.Json.ValueSchemas;

namespace SocialPolicy.Json;

/// <summary>The schema of the clauses with one verb, so that an editor who knows the verb proposes its options and no others.</summary>
internal static class ClauseSchema
{
    /// <summary>The schema of any clause: one of those with each verb.</summary>
    internal static JsonObject OfAny(RuleCatalogue catalogue) => OfType("object")
        // Every verb here besides, so that an editor proposes those too whose options are still to be written.
        .With("properties", new JsonObject { [PolicyNames.Require] = OneOf(catalogue.Verbs) })
        .With("required", Texts([PolicyNames.Require]))
        .With("anyOf", new JsonArray([.. catalogue.Forms.Select(JsonNode? (form) => Of(form))]));

    private static JsonObject Of(RuleForm form)
    {
        var properties = new JsonObject { [PolicyNames.Require] = OneOf([form.Verb]).Described(VerbDescription.Of(form)) };
        foreach (RuleOption option in form.Options) properties.Add(option.Name, Option(form, option));
        foreach (string word in PolicyNames.OfClause.Where(word => word != PolicyNames.Require)) properties.Add(word, Word(form, word));

        JsonObject schema = OfType("object").With("properties", properties).With("required", Texts([PolicyNames.Require, .. Required(form)]));
        if (form.Aliased is { IsRequired: true } aliased) schema.Add("anyOf", EitherWay(form, aliased));
        return schema.With("additionalProperties", false);
    }

    private static JsonObject Option(RuleForm form, RuleOption option)
    {
        JsonObject schema = OptionSchema.Of(form, option);
        bool mayBeNull = !option.IsRequired || option == form.Aliased;
        if (mayBeNull) schema = schema.OrNull();
        if (!option.IsRequired && option.Standard is { } standard) schema.WithDefault(JsonNode.Parse(standard));
        return schema.Described(SchemaTexts.OfOption(form.Verb, option.Name));
    }

    /// <summary>What every clause may have besides. A word that is an option's other name takes what either means.</summary>
    private static JsonObject Word(RuleForm form, string word)
    {
        JsonObject schema = word switch
        {
            PolicyNames.Name => Text(),
            PolicyNames.Because => Reference(SchemaNames.Reason),
            PolicyNames.Where => Reference(SelectionSchema.For(form)),
            PolicyNames.Except => SelectionSchema.OneOrSeveral(form),
            PolicyNames.Severity => Reference(SchemaNames.Severity),
            _ => throw ObjectSchema.Unknown(word),
        };
        if (form.Alias?.Word == word) schema = new JsonObject { ["anyOf"] = new JsonArray(OptionSchema.Of(form, form.Aliased!), schema) };
        return schema.OrNull().Described(SchemaTexts.Of($"clause.{word}"));
    }

    private static IEnumerable<string> Required(RuleForm form) =>
        form.Options.Where(option => option.IsRequired && option != form.Aliased).Select(option => option.Name);

    /// <summary>That an option is given by its own name, or else by the word.</summary>
    private static JsonArray EitherWay(RuleForm form, RuleOption option) => new(
    [
        .. new[] { option.Name, form.Alias!.Word }.Select(JsonNode? (name) => new JsonObject
        {
            ["properties"] = new JsonObject { [name] = OptionSchema.Of(form, option) },
            ["required"] = new JsonArray(name),
        }),
    ]);
}
