using System.Globalization;

namespace SocialPolicy.Samples;

/// <summary>What the user asks for.</summary>
internal sealed class Arguments
{
    private static readonly string[] Options =
        ["--policy", "--preset", "--as-of", "--format", "--all", "--output", "--baseline", "--help-base", "--culture", "--no-color", "--help"];

    private static readonly string[] InstantFormats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private readonly List<string> _errors = [];
    private readonly List<Policy> _presets = [];
    private readonly Queue<string> _rest;

    private Arguments(IEnumerable<string> args)
    {
        _rest = new(args.SelectMany(OptionAndValue));
        // Known from the start, because what is wrong with the arguments is said in this language too.
        bool isGerman = _rest.Zip(_rest.Skip(1)).Contains(("--culture", "de"));
        Texts = new(isGerman ? Language.German : Language.English);
    }

    public string? Organization { get; private set; }

    public string? Policy { get; private set; }

    /// <summary>The presets that make up the policy; none where there is a policy file or the sample's own is meant.</summary>
    public IReadOnlyList<Policy> ChosenPresets => _presets;

    public DateTimeOffset? AsOf { get; private set; }

    /// <summary>One of <see cref="Formats.Names"/>.</summary>
    public string Format { get; private set; } = Formats.Text;

    /// <summary>Whether each finding is listed even where one line would say it of all channels.</summary>
    public bool ListAll { get; private set; }

    public string? Output { get; private set; }

    /// <summary>The earlier log that findings are compared with.</summary>
    public string? Baseline { get; private set; }

    /// <summary>Where the relative links of rules lead from.</summary>
    public Uri? HelpBase { get; private set; }

    public bool NoColor { get; private set; }

    public bool WantsHelp { get; private set; }

    public Texts Texts { get; }

    /// <summary>What is wrong with the arguments, a sentence for each fault.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public static Arguments Parse(IEnumerable<string> args)
    {
        var arguments = new Arguments(args);
        while (arguments._rest.TryDequeue(out string? argument)) arguments.Take(argument);
        if (arguments.Baseline is not null && arguments.Format != Formats.Sarif) arguments._errors.Add(arguments.Texts.BaselineNeedsSarif);
        if (arguments.Policy is not null && arguments._presets.Count > 0) arguments._errors.Add(arguments.Texts.PolicyOrPreset);
        // What Muster GmbH says in its own way is nobody else's yardstick.
        if (arguments.Organization is not null && arguments.Policy is null && arguments._presets.Count == 0) arguments._presets.Add(Presets.Recommended);
        return arguments;
    }

    private void Take(string argument)
    {
        switch (argument)
        {
            case "--policy": Policy = Value(argument); break;
            case "--preset": AddPreset(OneOf(argument, [.. Presets.All.Select(preset => preset.Name)])); break;
            case "--all": ListAll = true; break;
            case "--output": Output = Value(argument); break;
            case "--as-of": AsOf = Instant(Value(argument)); break;
            case "--format": Format = OneOf(argument, Formats.Names) ?? Formats.Text; break;
            case "--baseline": Baseline = Value(argument); break;
            case "--help-base": HelpBase = Address(Value(argument)); break;
            case "--culture": OneOf(argument, "de", "en"); break;
            case "--no-color": NoColor = true; break;
            case "--help" or "-h": WantsHelp = true; break;
            case "" or ['-', ..]: Refuse(argument); break;
            default:
                if (Organization is not null) _errors.Add(Texts.SecondOrganization(argument));
                Organization ??= argument;
                break;
        }
    }

    /// <summary>Takes a preset in, once; an unknown name has been refused already.</summary>
    private void AddPreset(string? name)
    {
        if (Presets.All.FirstOrDefault(preset => preset.Name == name) is { } chosen && !_presets.Contains(chosen)) _presets.Add(chosen);
    }

    private void Refuse(string unknown)
    {
        _errors.Add(Texts.UnknownOption(unknown, Nearest(unknown)));
        // What follows may be its value, and is no organization then.
        if (_rest.TryPeek(out string? next) && !next.StartsWith('-')) _rest.Dequeue();
    }

    /// <summary><c>--name=value</c> says the same as <c>--name value</c>.</summary>
    private static string[] OptionAndValue(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) ? argument.Split('=', 2) : [argument];

    private string? Value(string option)
    {
        bool hasValue = _rest.TryPeek(out string? value) && value.Length > 0 && !value.StartsWith("--", StringComparison.Ordinal);
        if (hasValue) return _rest.Dequeue();
        _errors.Add(Texts.MissingValue(option));
        return null;
    }

    private string? OneOf(string option, params string[] choices)
    {
        string? value = Value(option);
        if (value is not null && !choices.Contains(value)) _errors.Add(Texts.NotAChoice(option, value, choices));
        return value;
    }

    private Uri? Address(string? text)
    {
        if (text is null) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && !text.StartsWith('/')) return address;
        _errors.Add(Texts.NotAnAddress(text));
        return null;
    }

    private DateTimeOffset? Instant(string? text)
    {
        if (text is null) return null;
        // Without an offset the instant would depend on where the computer stands.
        bool hasOffset = text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > "yyyy-MM-ddT".Length;
        bool isInstant = DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, default, out var instant);
        if (hasOffset && isInstant) return instant;
        _errors.Add(Texts.NotAnInstant(text));
        return null;
    }

    private static string? Nearest(string unknown)
    {
        string nearest = Options.MinBy(option => Distance(unknown, option))!;
        return Distance(unknown, nearest) <= nearest.Length / 3 ? nearest : null;
    }

    /// <summary>How many letters must be put in, taken out or changed.</summary>
    private static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
