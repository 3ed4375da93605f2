using System.Globalization;
using System.Xml;
using SocialPolicy.Rules;

namespace SocialPolicy.Output;

/// <summary>Writes a report's elements.</summary>
internal sealed class JUnitReport(XmlWriter writer, JUnitFormat format)
{
    private const string Root = "SocialPolicy";

    internal void Write(IReadOnlyList<Diagnostic> diagnostics, Evaluation? evaluation)
    {
        writer.WriteStartElement("testsuites");
        Attribute("name", evaluation?.Policy.Name ?? Root);
        IReadOnlyList<JUnitSuite> suites = JUnitSuite.Of(diagnostics, evaluation);
        WriteCounts(suites.Sum(suite => suite.Count), diagnostics);
        if (format.Duration is { } duration) Attribute("time", duration.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
        foreach (JUnitSuite suite in suites) Write(suite);
        writer.WriteEndElement();
    }

    private void Write(JUnitSuite suite)
    {
        writer.WriteStartElement("testsuite");
        Attribute("name", suite.Category.Name);
        WriteCounts(suite.Count, suite.Diagnostics);
        if (format.StartTime is { } start) Attribute("timestamp", start.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        foreach (Diagnostic diagnostic in suite.Diagnostics) Write(diagnostic);
        foreach (string clause in suite.Passed)
        {
            StartCase(clause, suite.Category);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteCounts(int tests, IReadOnlyList<Diagnostic> diagnostics)
    {
        Attribute("tests", tests.ToString(CultureInfo.InvariantCulture));
        foreach ((string name, string outcome) in new[] { ("failures", "failure"), ("errors", "error"), ("skipped", "skipped") })
            Attribute(name, diagnostics.Count(diagnostic => OutcomeOf(diagnostic) == outcome).ToString(CultureInfo.InvariantCulture));
    }

    private void Write(Diagnostic diagnostic)
    {
        StartCase(NameOf(diagnostic), diagnostic.Descriptor.Category);
        if (diagnostic.Location.Document.Length > 0) Attribute("file", diagnostic.Location.Document);
        if (diagnostic.Location.HasPosition) Attribute("line", diagnostic.Location.Line.ToString(CultureInfo.InvariantCulture));
        writer.WriteStartElement(OutcomeOf(diagnostic));
        if (OutcomeOf(diagnostic) != "system-out")
        {
            Attribute("message", diagnostic.GetMarkedMessage(format.Language));
            if (!diagnostic.IsSuppressed) Attribute("type", diagnostic.Id);
        }

        writer.WriteString(XmlText.Of(Details(diagnostic)));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void StartCase(string name, Category category)
    {
        writer.WriteStartElement("testcase");
        Attribute("classname", $"{Root}.{category.Name}");
        Attribute("name", name);
    }

    /// <summary>The element that says how the test case of a diagnostic has ended.</summary>
    private string OutcomeOf(Diagnostic diagnostic) => diagnostic switch
    {
        { IsSuppressed: true } => "skipped",
        _ when diagnostic.Id == Descriptors.SMP0201.Id || diagnostic.Id == Descriptors.SMP0008.Id => "error",
        _ when diagnostic.Severity >= format.FailsFrom => "failure",
        _ => "system-out",
    };

    private string Details(Diagnostic diagnostic)
    {
        string line = diagnostic.ToString(format.Language);
        return diagnostic.GetBecause(format.Language) is { } because ? $"{line}\n{because}" : line;
    }

    private static string NameOf(Diagnostic diagnostic)
    {
        string related = diagnostic.Related.IsEmpty ? "" : $" {diagnostic.Related[0]}";
        string gap = diagnostic.Gap is { } days ? $" {days}" : "";
        return TextOutput.OnOneLine($"{diagnostic.Id} {diagnostic.Subject}{related}{gap}");
    }

    private void Attribute(string name, string value) => writer.WriteAttributeString(name, XmlText.Of(value));
}
