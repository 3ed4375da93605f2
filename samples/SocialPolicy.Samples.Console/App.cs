using System.Text;
using SocialPolicy.Json;
using SocialPolicy.Output;

namespace SocialPolicy.Samples;

/// <summary>The program: reads an organization and a policy, evaluates the one over the other, and says what it finds.</summary>
internal sealed class App
{
    private const int Compliant = 0;
    private const int HasErrors = 1;
    private const int Unusable = 2;

    private readonly Arguments _arguments;
    private readonly Terminal _terminal;
    private readonly Texts _texts;
    private readonly Files _files;

    private App(Arguments arguments, Terminal terminal)
    {
        (_arguments, _terminal, _texts) = (arguments, terminal, arguments.Texts);
        _files = new Files(_texts);
    }

    /// <summary>How long an evaluation may take before the user is shown how far it has come.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private bool IsForPeople => _arguments.Format == Formats.Text;

    private bool WantsColors => _terminal.HasColors && !_arguments.NoColor && _arguments.Output is null;

    /// <summary>Runs the program and returns its exit status.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        var app = new App(Arguments.Parse(args), terminal);
        try
        {
            return app.Run();
        }
        catch (UnusableException exception)
        {
            return app.Complain(exception.Message);
        }
    }

    private int Run()
    {
        if (_arguments.Errors.Count > 0) return Complain([.. _arguments.Errors, _texts.TryHelp]);
        if (!_arguments.WantsHelp) return Check();
        Print(_texts.Help);
        return Compliant;
    }

    private int Check()
    {
        OrganizationDocument document = _arguments.Organization is { } file
            ? _files.Read(file, OrganizationJson.Read)
            : Muster.ReadOrganization();
        PolicyDocument? policyDocument = _arguments.Policy is { } policyFile
            ? _files.Read(policyFile, (stream, name) => PolicyJson.Read(stream, name))
            : null;

        // What was read before a document broke off is worth looking at, unless it is nothing.
        bool nothingWasRead = !document.IsComplete && document.Organization == new Organization();
        if (nothingWasRead || policyDocument is { IsUsable: false })
            return Refuse([.. nothingWasRead ? document.Diagnostics : [], .. policyDocument?.Diagnostics ?? []]);

        Policy policy = policyDocument?.Policy ?? PresetPolicy() ?? MusterPolicy.Create();
        DateTimeOffset now = _arguments.AsOf ?? (_arguments.Organization is null ? Muster.Now : _terminal.Clock.GetLocalNow());
        SarifBaseline? baseline = ReadBaseline();
        DateTimeOffset start = _terminal.Clock.GetUtcNow();
        Evaluation evaluation = new ProgressBar(_terminal.Progress, Patience).Watch(
            _texts.Checking, progress => policy.Evaluate(document.Organization, now, new EvaluationOptions { Progress = progress }));

        if (IsForPeople) Publish(writer => ConsoleReport.Write(writer, evaluation, document.Name, _arguments, _terminal.Width, WantsColors));
        else Publish(evaluation.WriteTo, Formats.Of(_arguments, baseline, start, _terminal.Clock.GetUtcNow()));
        return evaluation.IsCompliant ? Compliant : HasErrors;
    }

    /// <summary>The preset that the user names, or a policy that includes all of several.</summary>
    private Policy? PresetPolicy() => _arguments.ChosenPresets switch
    {
        [] => null,
        [var preset] => preset,
        var presets => presets.Aggregate(Policy.Define(string.Join(" + ", presets.Select(preset => preset.Name))), (all, preset) => all.Include(preset)).Build(),
    };

    private SarifBaseline? ReadBaseline()
    {
        if (_arguments.Baseline is not { } file) return null;
        SarifBaseline baseline = _files.Read(file, SarifBaseline.Read);
        return baseline.IsUsable ? baseline : throw new UnusableException(baseline.Diagnostics[0].ToString(_texts.Language));
    }

    private int Refuse(IEnumerable<Diagnostic> reasons)
    {
        if (IsForPeople) return Complain([.. reasons.Select(reason => reason.ToString(_texts.Language))]);
        DateTimeOffset now = _terminal.Clock.GetUtcNow();
        Publish(reasons.WriteTo, Formats.Of(_arguments, null, now, now));
        return Unusable;
    }

    private int Complain(params IEnumerable<string> lines)
    {
        try
        {
            foreach (string line in lines) _terminal.Error.WriteLine(Texts.OnOneLine(line));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody is listening; the exit status still says it.
        }

        return Unusable;
    }

    private void Publish(Action<TextWriter> write)
    {
        if (_arguments.Output is not { } file)
        {
            Print(() => write(_terminal.Out));
            return;
        }

        _files.Write(file, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(writer);
        });
    }

    private void Publish(Action<Stream, OutputFormat> write, OutputFormat format)
    {
        if (_arguments.Output is { } file)
        {
            _files.Write(file, stream => write(stream, format));
            return;
        }

        // As it comes: a long list of faults fits into no single text.
        using var stream = new TextStream(_terminal.Out);
        Print(() => write(stream, format));
    }

    private void Print(string text) => Print(() => _terminal.Out.Write(text));

    private void Print(Action write)
    {
        try
        {
            write();
            _terminal.Out.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException(_texts.CannotPrint(exception.Message));
        }
    }
}
