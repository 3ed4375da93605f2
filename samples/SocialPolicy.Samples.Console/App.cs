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

    private bool WantsJson => _arguments.Format == ReportFormat.Json;

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

        Policy policy = policyDocument?.Policy ?? MusterPolicy.Create();
        DateTimeOffset now = _arguments.AsOf ?? (_arguments.Organization is null ? Muster.Now : _terminal.Clock.GetLocalNow());
        Evaluation evaluation = policy.Evaluate(document.Organization, now);

        Publish(WantsJson
            ? DiagnosticJson.WriteToString(evaluation.Diagnostics, _texts.Language)
            : ConsoleReport.Render(evaluation, document.Name, _arguments.Policy, _texts, _terminal.Width, WantsColors));
        return evaluation.IsCompliant ? Compliant : HasErrors;
    }

    private int Refuse(IEnumerable<Diagnostic> reasons)
    {
        if (!WantsJson) return Complain([.. reasons.Select(reason => reason.ToString(_texts.Language))]);
        Publish(DiagnosticJson.WriteToString(reasons, _texts.Language));
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

    private void Publish(string text)
    {
        if (_arguments.Output is { } file) _files.Write(file, text);
        else Print(text);
    }

    private void Print(string text)
    {
        try
        {
            _terminal.Out.Write(text);
            _terminal.Out.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException(_texts.CannotPrint(exception.Message));
        }
    }
}
