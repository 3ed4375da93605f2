using SocialPolicy.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SocialPolicy.Samples;

/// <summary>What an evaluation has found, for people: channel by channel, what is wrong, where, and why that matters.</summary>
internal sealed class ConsoleReport
{
    /// <summary>The longest of the labels, so that all findings stand below each other.</summary>
    private const int LabelWidth = 8;

    /// <summary>From how many findings on a report begins with what is found how often.</summary>
    private const int ManyFindings = 100;

    /// <summary>How many findings of one rule are listed under one heading, unless all are asked for.</summary>
    private const int ListedOfOneRule = 20;

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(Color.Grey);

    private readonly Evaluation _evaluation;
    private readonly Organization _organization;
    private readonly Arguments _arguments;
    private readonly Rollup _rollup;
    private readonly Texts _texts;
    private readonly IAnsiConsole _console;

    private ConsoleReport(Evaluation evaluation, Arguments arguments, IAnsiConsole console)
    {
        (_evaluation, _arguments, _texts, _console) = (evaluation, arguments, arguments.Texts, console);
        _rollup = new Rollup(evaluation);
        _organization = evaluation.Organization;
    }

    private IEnumerable<Diagnostic> Listed => _arguments.ListAll ? _evaluation.Diagnostics : _rollup.Listed;

    private IEnumerable<Channel> RunningChannels =>
        _organization.Channels.Where(channel => channel.Status == ChannelStatus.Active);

    /// <summary>Writes the report piece by piece: that of a large organization fits into no single text.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="document">The name of the organization's document.</param>
    /// <param name="arguments">What the user asks for.</param>
    /// <param name="width">How many characters a line holds.</param>
    /// <param name="hasColors">Whether the text has control codes for colours.</param>
    public static void Write(TextWriter writer, Evaluation evaluation, string document, Arguments arguments, int width, bool hasColors)
    {
        using var lines = new LineWriter(writer);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = hasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(lines),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;

        var report = new ConsoleReport(evaluation, arguments, console);
        report.WriteHead(document);
        if (!arguments.ListAll) report.WriteRecordedNowhere();
        report.WriteOverview();
        report.WriteFindings();
        report.WriteSummary();
    }

    private void WriteHead(string document)
    {
        WriteLine(_texts.Title(_organization.Name ?? document), Strong);
        WriteLine(_texts.Subject(document, _evaluation.Now));
        WriteLine(_texts.Yardstick(_evaluation.Policy, _arguments));
        if (_evaluation.Clauses.Count == 0) WriteLine(_texts.NothingAsked, new Style(Color.Yellow, decoration: Decoration.Bold));
        if (!_evaluation.IsComplete) WriteLine(_texts.Incomplete, new Style(Color.Red, decoration: Decoration.Bold));
        _console.WriteLine();
    }

    private void WriteRecordedNowhere()
    {
        if (_rollup.StandsFor == 0) return;
        WriteLine(_texts.RecordedNowhere, Strong);
        _console.WriteLine();
        foreach (UnrecordedProperty property in _rollup.Properties)
            _console.Write(new Padder(Line(_rollup.GetMessage(property, _texts.Language)), new Padding(2, 0, 0, 0)));
        _console.WriteLine();
        _console.Write(new Padder(Line(_texts.StandsFor(_rollup.StandsFor), Faint), new Padding(2, 0, 0, 1)));
    }

    /// <summary>What is found how often, where there is more than anybody reads from beginning to end.</summary>
    private void WriteOverview()
    {
        Diagnostic[] open = [.. Listed.Where(diagnostic => !diagnostic.IsSuppressed)];
        if (open.Length < ManyFindings) return;
        WriteLine(_texts.Overview, Strong);
        _console.WriteLine();
        Grid grid = NewGrid();
        foreach (IGrouping<RuleDescriptor, Diagnostic> found in open.GroupBy(diagnostic => diagnostic.Descriptor)
            .OrderByDescending(found => found.Max(diagnostic => diagnostic.Severity)).ThenByDescending(found => found.Count()))
        {
            Severity severity = found.Max(diagnostic => diagnostic.Severity);
            Style style = StyleOf(severity);
            grid.AddRow(Line(_texts.SeverityName(severity), style), Line(found.Key.Id, style), Line(_texts.Overviewed(found.Key, found.Count())));
        }

        _console.Write(grid);
        _console.WriteLine();
    }

    private void WriteFindings()
    {
        ILookup<ChannelId?, Diagnostic> byChannel = Listed.ToLookup(ChannelOf);
        WriteByKind(byChannel[null].Where(diagnostic => diagnostic.Subject.Kind < SubjectKind.Channel));
        foreach (Channel channel in _organization.Channels.DistinctBy(channel => channel.Id))
            WriteSection(Texts.Heading(channel), byChannel[channel.Id]);
        WriteByKind(byChannel[null].Where(diagnostic => diagnostic.Subject.Kind >= SubjectKind.Channel));

        HashSet<ChannelId?> atFault = [.. _evaluation.Diagnostics.Select(ChannelOf)];
        Channel[] faultless = [.. RunningChannels.Where(channel => !atFault.Contains(channel.Id))];
        if (faultless.Length == 0) return;
        WriteLine(_texts.Faultless(faultless));
        _console.WriteLine();
    }

    private void WriteSummary()
    {
        Color color = _evaluation.IsCompliant ? Color.Green : Color.Red;
        WriteLine(_texts.Summary(_evaluation, RunningChannels.Count()), new Style(color, decoration: Decoration.Bold));
    }

    private void WriteByKind(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var ofKind in diagnostics.GroupBy(diagnostic => _texts.Heading(diagnostic.Subject.Kind)))
            WriteSection(ofKind.Key, ofKind);
    }

    private void WriteSection(string heading, IEnumerable<Diagnostic> diagnostics)
    {
        Diagnostic[] gravestFirst = [.. diagnostics.OrderBy(diagnostic => diagnostic.IsSuppressed).ThenByDescending(diagnostic => diagnostic.Severity)];
        if (gravestFirst.Length == 0) return;
        WriteLine(heading, Strong);
        _console.WriteLine();

        Dictionary<string, int> times = [];
        foreach (Diagnostic[] some in gravestFirst.Where(diagnostic => IsListed(diagnostic, times)).Chunk(ManyFindings))
        {
            Grid grid = NewGrid();
            foreach (Diagnostic diagnostic in some) AddFinding(grid, diagnostic);
            _console.Write(grid);
        }

        foreach ((string id, int found) in times.Where(rule => rule.Value > ListedOfOneRule && !_arguments.ListAll))
            _console.Write(new Padder(Line(_texts.More(id, found - ListedOfOneRule), Faint), new Padding(2, 0, 0, 1)));
    }

    private bool IsListed(Diagnostic diagnostic, Dictionary<string, int> times)
    {
        int found = times.GetValueOrDefault(diagnostic.Id) + 1;
        times[diagnostic.Id] = found;
        return found <= ListedOfOneRule || _arguments.ListAll;
    }

    private static Grid NewGrid()
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = LabelWidth, NoWrap = true, Padding = new Padding(2, 0, 2, 0) });
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        return grid;
    }

    private void AddFinding(Grid grid, Diagnostic diagnostic)
    {
        List<IRenderable> lines =
        [
            Line(diagnostic.GetMessage(_texts.Language), diagnostic.IsSuppressed ? Faint : Style.Plain),
            Line(_texts.Where(diagnostic.Location), Faint),
        ];
        if (_texts.Why(diagnostic) is { } why) lines.Add(Line(why, Faint));
        if (diagnostic.SuppressedBy is { } waiver) lines.Add(Line(_texts.Waived(waiver, diagnostic.Severity, _organization), Strong));
        lines.Add(Text.Empty);

        Style style = diagnostic.IsSuppressed ? Faint : StyleOf(diagnostic.Severity);
        grid.AddRow(Line(_texts.Label(diagnostic), style), Line(diagnostic.Id, style), new Rows(lines));
    }

    /// <summary>The channel under which a diagnostic is listed: the one that it is about, or on which the post or message is.</summary>
    private ChannelId? ChannelOf(Diagnostic diagnostic)
    {
        string id = diagnostic.Subject.Id;
        if (id.Length == 0) return null;
        ChannelId? channel = diagnostic.Subject.Kind switch
        {
            SubjectKind.Channel => new ChannelId(id),
            SubjectKind.Post => _organization.Posts.Find(new PostId(id))?.Channel,
            SubjectKind.Message => _organization.Messages.Find(new MessageId(id))?.Channel,
            _ => null,
        };
        return channel is { } known && _organization.Channels.Find(known) is not null ? channel : null;
    }

    private void WriteLine(string text, Style? style = null)
    {
        _console.Write(Line(text, style));
        _console.WriteLine();
    }

    private static Text Line(string text, Style? style = null) => new(Texts.OnOneLine(text), style);

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Severity.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        _ => new Style(Color.Blue, decoration: Decoration.Bold),
    };
}
