namespace SocialPolicy;

/// <summary>The beginning of a sentence that selects channels; selectors narrow it, a verb ends it.</summary>
/// <typeparam name="TSelf">The kind of phrase that a selector returns.</typeparam>
/// <remarks>Immutable: a phrase may be kept and continued several times. Each selector is said once in
/// a sentence, with all its alternatives; a policy that says one twice is not built (SMP0104).</remarks>
public abstract record Phrase<TSelf> where TSelf : Phrase<TSelf>
{
    private protected Phrase()
    {
    }

    /// <summary>What another phrase says, to be continued as this kind of phrase.</summary>
    private protected Phrase(Selection selection, ValueList<Selection> exceptions, ValueList<LocalizableText> mistakes) =>
        (Selection, Exceptions, Mistakes) = (selection, exceptions, mistakes);

    /// <summary>What is selected.</summary>
    public Selection Selection { get; private init; } = Selection.Everything;

    /// <summary>What is excepted.</summary>
    public ValueList<Selection> Exceptions { get; private init; }

    /// <summary>What was said that makes no sense, for the policy to report when it is built.</summary>
    internal ValueList<LocalizableText> Mistakes { get; private init; }

    /// <summary>Narrows to channels on any of the platforms.</summary>
    /// <param name="first">A platform.</param>
    /// <param name="more">Further platforms.</param>
    public TSelf On(Platform first, params ReadOnlySpan<Platform> more) =>
        Narrow(Selection.Platforms is not null, "On", Selection with { Platforms = [first, .. more] });

    /// <summary>Narrows to channels for any of the purposes.</summary>
    /// <param name="first">A purpose.</param>
    /// <param name="more">Further purposes.</param>
    public TSelf For(Purpose first, params ReadOnlySpan<Purpose> more) =>
        Narrow(Selection.Purposes is not null, "For", Selection with { Purposes = [first, .. more] });

    /// <summary>Narrows to channels of any of the units or of units below them.</summary>
    /// <param name="first">A unit.</param>
    /// <param name="more">Further units.</param>
    public TSelf In(UnitId first, params ReadOnlySpan<UnitId> more) =>
        Narrow(Selection.Units is not null, "In", Selection with { Units = [first, .. more] });

    /// <summary>Narrows to channels whose id matches any of the patterns; <c>*</c> stands for any characters.</summary>
    /// <param name="first">An id or a pattern.</param>
    /// <param name="more">Further ids or patterns.</param>
    public TSelf WithId(string first, params ReadOnlySpan<string> more) =>
        Narrow(Selection.Ids is not null, "WithId", Selection with { Ids = [first, .. more] });

    /// <summary>Narrows to organizations of a size.</summary>
    /// <param name="size">The size.</param>
    /// <exception cref="ArgumentNullException"><paramref name="size"/> is null.</exception>
    public TSelf Where(OrganizationSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return Narrow(Selection.Size is not null, "Where", Selection with { Size = size });
    }

    /// <summary>Leaves out what another phrase selects. Said again, it leaves out more.</summary>
    /// <param name="channels">The channels to leave out; a phrase without a selector leaves out nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="channels"/> is null.</exception>
    public TSelf Except(SelectedChannels channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        ValueList<LocalizableText> mistakes = [.. Mistakes, .. channels.Mistakes];
        if (!channels.Exceptions.IsEmpty) mistakes = [.. mistakes, LocalizableText.OfKey("Mistake.nested-except")];
        return (TSelf)this with { Exceptions = [.. Exceptions, channels.Selection], Mistakes = mistakes };
    }

    /// <summary>A clause that asks for a rule.</summary>
    private protected Clause Ask(Rules.Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new Clause(rule) { Where = Selection, Except = Exceptions, Mistakes = Mistakes };
    }

    private TSelf Narrow(bool repeated, string selector, Selection selection) => (TSelf)this with
    {
        Selection = selection,
        Mistakes = repeated ? [.. Mistakes, LocalizableText.OfKey($"Mistake.repeated.{selector}")] : Mistakes,
    };
}
