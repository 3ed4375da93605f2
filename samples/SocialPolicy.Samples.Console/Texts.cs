using System.Globalization;

namespace SocialPolicy.Samples;

/// <summary>The program's own words, in the user's language. What is found at fault is worded by the library.</summary>
internal sealed class Texts(Language language)
{
    private const int LongestText = 2000;

    public Language Language => language;

    public string TryHelp => Say("Try --help.", "--help zeigt, wie es geht.");

    public string NoSuchFile => Say("there is no such file", "die Datei gibt es nicht");

    public string NoSuchFolder => Say("there is no such folder", "den Ordner gibt es nicht");

    public string IsFolder => Say("it is a folder", "das ist ein Ordner");

    public string NotAllowed => Say("access is denied", "der Zugriff wird verweigert");

    public string Incomplete => Say(
        "The document breaks off, so that only a part of the organization could be checked.",
        "Das Dokument bricht ab, deshalb konnte nur ein Teil der Organisation geprüft werden.");

    public string Help => Say(
        $$"""
        Checks how an organization runs its social-media channels.

        SocialPolicy.Samples.Console [ORGANIZATION.json] [options]

          ORGANIZATION.json     the organization; Muster GmbH, the sample, where none is given
          --policy FILE         the policy; the preset recommended where none is given
                                (for the sample: its own)
          --preset NAME         a preset in place of a policy, several if given several times:
                                {{FirstPresets}}
                                {{LastPresets}}
          --as-of INSTANT       when, such as 2026-11-23T09:00:00+01:00; now, where none is given
                                (for the sample: that very instant)
          --format FORMAT       text, a report for people; markdown, one to pass on; for programs json,
                                sarif, junit, or github (annotations of a workflow); text by default
          --all                 each finding, also where one line could say it of all channels, and
                                beyond the first 20 of a rule under a heading
          --output FILE         where the report goes; here, where none is given
          --baseline FILE       an earlier report in sarif; says what is new, unchanged, updated, absent
          --help-base ADDRESS   where docs/rules lies, for links to the rules in sarif and markdown
          --culture de|en       German or English; en by default
          --no-color            no colours; the same goes for the variable NO_COLOR
          --help                this text

        Exit status: 0 no error, 1 errors were found, 2 the input or the arguments cannot be used.

        """,
        $$"""
        Prüft, wie eine Organisation ihre Social-Media-Kanäle führt.

        SocialPolicy.Samples.Console [ORGANISATION.json] [Optionen]

          ORGANISATION.json     die Organisation; ohne Angabe das Beispiel, die Muster GmbH
          --policy DATEI        die Richtlinie; ohne Angabe die Vorlage recommended
                                (für das Beispiel: seine eigene)
          --preset NAME         eine Vorlage anstelle einer Richtlinie, mehrmals angegeben mehrere:
                                {{FirstPresets}}
                                {{LastPresets}}
          --as-of ZEITPUNKT     wann, etwa 2026-11-23T09:00:00+01:00; ohne Angabe jetzt
                                (für das Beispiel: eben dieser Zeitpunkt)
          --format FORMAT       text, ein Bericht für Menschen; markdown, einer zum Weitergeben; für
                                Programme json, sarif, junit oder github (Anmerkungen eines Workflows);
                                ohne Angabe text
          --all                 jeden Befund, auch wo eine Zeile für alle Kanäle genügte, und über
                                die ersten 20 einer Regel unter einer Überschrift hinaus
          --output DATEI        wohin der Bericht geht; ohne Angabe hierher
          --baseline DATEI      ein früherer Bericht in sarif; sagt, was neu, gleich, anders, weg ist
          --help-base ADRESSE   wo docs/rules liegt, für Links zu den Regeln in sarif und markdown
          --culture de|en       Deutsch oder Englisch; ohne Angabe en
          --no-color            ohne Farben; ebenso wirkt die Variable NO_COLOR
          --help                dieser Text

        Rückgabewert: 0 kein Fehler, 1 Fehler gefunden, 2 Eingabe oder Argumente unbrauchbar.

        """);

    private static string FirstPresets => string.Join(", ", Presets.All.Take(4).Select(preset => preset.Name)) + ",";

    private static string LastPresets => string.Join(", ", Presets.All.Skip(4).Select(preset => preset.Name));

    /// <summary>The text without what documents may bring along: line breaks, control codes, excessive length.</summary>
    public static string OnOneLine(string text)
    {
        string bounded = text.Length > LongestText ? $"{text[..LongestText]}…" : text;
        return string.Concat(bounded.Select(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter));
    }

    public static string Heading(Channel channel)
    {
        string name = channel.Name ?? channel.Handle ?? channel.Id.Value;
        return $"{name} ({channel.Id}, {channel.Platform})";
    }

    public string Heading(SubjectKind kind) => kind switch
    {
        SubjectKind.Organization => Say("The organization", "Die Organisation"),
        SubjectKind.Unit => Say("Units", "Einheiten"),
        SubjectKind.Person => Say("People", "Personen"),
        SubjectKind.Channel => Say("Channels", "Kanäle"),
        SubjectKind.Report => Say("Reports", "Berichte"),
        SubjectKind.Post => Say("Posts", "Beiträge"),
        SubjectKind.Message => Say("Messages", "Nachrichten"),
        SubjectKind.Publication => Say("Publications", "Veröffentlichungen"),
        SubjectKind.Waiver => Say("Waivers", "Ausnahmen"),
        _ => Say("The policy", "Die Richtlinie"),
    };

    public string Title(string organization) =>
        Say($"Social media review: {organization}", $"Social-Media-Prüfung: {organization}");

    public string Subject(string document, DateTimeOffset now)
    {
        string day = Date(DateOnly.FromDateTime(now.DateTime));
        string time = now.ToString("HH:mm '(UTC'zzz')'", CultureInfo.InvariantCulture);
        return Say($"{document} as of {day} {time}", $"{document}, Stand {day} {time}");
    }

    public string Yardstick(Policy policy, Arguments arguments)
    {
        string origin = arguments.Policy ?? arguments.ChosenPresets.Count switch
        {
            0 => Say("part of this sample", "Teil dieses Beispiels"),
            1 => Say("a preset", "eine Vorlage"),
            _ => Say("presets", "Vorlagen"),
        };
        return Say("Checked against the policy", "Geprüft nach der Richtlinie") + $" '{policy.Name}' ({origin})";
    }

    /// <summary>The severity of what has to be put right; what need not be for now is marked as that.</summary>
    public string Label(Diagnostic diagnostic) =>
        diagnostic.IsSuppressed ? Say("waived", "Ausnahme") : SeverityName(diagnostic.Severity);

    public string Where(SourceLocation location) => Say($"Where: {location}", $"Wo: {location}");

    public string? Why(Diagnostic diagnostic)
    {
        if (diagnostic.GetBecause(language) is { } because) return Say($"Why: {because}", $"Warum: {because}");
        if (diagnostic.Clauses.IsEmpty) return null;
        string clauses = string.Join(", ", diagnostic.Clauses);
        return Say($"Clause: {clauses}", $"Klausel: {clauses}");
    }

    public string Waived(Waiver waiver, Severity severity, Organization organization)
    {
        string until = Date(waiver.Until!.Value);
        string approver = organization.People.Find(waiver.ApprovedBy!.Value)?.Name ?? waiver.ApprovedBy.Value.Value;
        return Say(
            $"Waived ({SeverityName(severity)}) by {approver} until {until}: {waiver.Reason}",
            $"Ausnahme ({SeverityName(severity)}), genehmigt von {approver} bis {until}: {waiver.Reason}");
    }

    public string Faultless(IReadOnlyList<Channel> channels)
    {
        string which = channels.Count <= 5
            ? string.Join(", ", channels.Select(Heading))
            : Count(channels.Count, "channel", "channels", "Kanal", "Kanäle");
        return Say($"Nothing found on: {which}", $"Ohne Befund: {which}");
    }

    public string Summary(Evaluation evaluation, int runningChannels)
    {
        DiagnosticCounts counts = evaluation.Counts;
        string verdict = evaluation.IsCompliant ? Say("Policy met", "Eingehalten") : Say("Policy not met", "Nicht eingehalten");
        string errors = Count(counts.Errors, "error", "errors", "Fehler", "Fehler");
        string warnings = Count(counts.Warnings, "warning", "warnings", "Warnung", "Warnungen");
        string infos = Count(counts.Infos, "info", "infos", "Hinweis", "Hinweise");
        string suppressed = Count(counts.Suppressed, "waived", "waived", "Ausnahme", "Ausnahmen");
        string channels = Count(runningChannels, "channel", "channels", "Kanal", "Kanäle");
        string clauses = Count(evaluation.Clauses.Count, "clause", "clauses", "Klausel", "Klauseln");
        return $"{verdict}: {errors}, {warnings}, {infos}, {suppressed} "
            + Say($"({channels} checked against {clauses})", $"({channels}, {clauses} geprüft)");
    }

    public string Overview => Say("How often what was found", "Was wie oft gefunden wurde");

    public string Overviewed(RuleDescriptor descriptor, int times) => $"{descriptor.Title.In(language)}: {times}";

    public string RecordedNowhere => Say("Recorded nowhere", "Nirgends eingetragen");

    public string StandsFor(int findings)
    {
        string count = Count(findings, "finding", "findings", "Befund", "Befunde");
        return Say($"This stands for {count}; --all lists them one by one.", $"Das steht für {count}; --all führt sie einzeln auf.");
    }

    public string More(string rule, int findings)
    {
        string count = Count(findings, "more finding", "more findings", "weiterer Befund", "weitere Befunde");
        return Say($"{rule}: {count}; --all lists all.", $"{rule}: {count}; --all führt alle auf.");
    }

    public string NothingAsked => Say(
        "The policy has no clause, so that nothing was asked of the organization.",
        "Die Richtlinie hat keine Klausel; von der Organisation wurde nichts verlangt.");

    public string PolicyOrPreset => Say(
        "Options '--policy' and '--preset' exclude each other; a policy document names presets itself, in 'include'",
        "Die Optionen '--policy' und '--preset' schließen sich aus; eine Richtlinie nennt Vorlagen selbst, in 'include'");

    public string CannotRead(string file, string reason) => Say($"Cannot read {file}: {reason}", $"{file} ist nicht lesbar: {reason}");

    public string CannotWrite(string file, string reason) =>
        Say($"Cannot write {file}: {reason}", $"{file} ist nicht beschreibbar: {reason}");

    public string CannotPrint(string reason) =>
        Say($"Cannot write the report: {reason}", $"Der Bericht lässt sich nicht ausgeben: {reason}");

    public string UnknownOption(string option, string? nearest) =>
        Say($"Unknown option '{option}'", $"Unbekannte Option '{option}'")
        + (nearest is null ? "" : Say($"; did you mean '{nearest}'?", $"; gemeint ist vielleicht '{nearest}'"));

    public string SecondOrganization(string file) =>
        Say($"One organization at a time; '{file}' is a second one", $"Nur eine Organisation auf einmal; '{file}' ist eine zweite");

    public string MissingValue(string option) => Say($"Option '{option}' needs a value", $"Option '{option}' braucht einen Wert");

    public string NotAChoice(string option, string value, string[] choices)
    {
        string first = string.Join(", ", choices[..^1]);
        return Say($"Option '{option}' is {first} or {choices[^1]}, not '{value}'", $"Option '{option}' ist {first} oder {choices[^1]}, nicht '{value}'");
    }

    public string BaselineNeedsSarif => Say("Option '--baseline' goes with '--format sarif'", "Option '--baseline' gehört zu '--format sarif'");

    public string Checking => Say("Checking", "Prüfung");

    public string NotAnAddress(string value) => Say(
        $"'{value}' is no absolute address, such as https://example.org/pages/",
        $"'{value}' ist keine absolute Adresse, etwa https://example.org/pages/");

    public string NotAnInstant(string value) => Say(
        $"'{value}' is no instant with an offset, such as 2026-11-23T09:00:00+01:00",
        $"'{value}' ist kein Zeitpunkt mit Abstand zu UTC, etwa 2026-11-23T09:00:00+01:00");

    public string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => Say("error", "Fehler"),
        Severity.Warning => Say("warning", "Warnung"),
        _ => Say("info", "Hinweis"),
    };

    private string Date(DateOnly date) =>
        date.ToString(Say("yyyy-MM-dd", "dd.MM.yyyy"), CultureInfo.InvariantCulture);

    private string Count(int count, string one, string many, string eins, string viele) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? Say(one, eins) : Say(many, viele))}");

    private string Say(string english, string german) => language == Language.German ? german : english;
}
