using System.Globalization;
using System.Text;
using CsCheck;
using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

public class OutputFormatTests
{
    private static readonly string[] Cultures = ["de-DE", "ar-SA", "tr-TR", "fa-IR"];

    public static TheoryData<string> Names => Formats.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_stream_gets_lines_in_UTF8_without_a_mark_and_stays_open(string format)
    {
        using var stream = new MemoryStream();

        Everything.Evaluation.WriteTo(stream, Formats.Named(format));

        byte[] written = stream.ToArray();
        Assert.True(stream.CanWrite);
        Assert.NotEqual(0xEF, written[0]);
        Assert.Equal((byte)'\n', written[^1]);
        Assert.DoesNotContain((byte)'\r', written);
        Assert.Equal(Encoding.UTF8.GetString(written), Everything.Evaluation.ToText(Formats.Named(format)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_machines_culture_changes_nothing(string format)
    {
        string[] expected = InBothLanguages(format);
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (string name in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
                Assert.Equal(expected, InBothLanguages(format));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_diagnostics_give_the_same_bytes_however_they_were_found(string format)
    {
        Evaluation parallel = Everything.Policy.Evaluate(
            Everything.Read(Everything.Document), Everything.Now, new EvaluationOptions { MaxDegreeOfParallelism = 4 });

        Assert.Equal(Everything.Evaluation.ToText(Formats.Named(format)), parallel.ToText(Formats.Named(format)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_diagnostic_is_written_once_and_suppressed_ones_are_told_apart(string format)
    {
        foreach (Evaluation evaluation in new[] { Everything.Evaluation, Everything.WithoutPlaces, Everything.BrokenOff, Everything.InOrder })
        {
            Assert.Equal(Formats.IdsOf(evaluation.Diagnostics), Formats.IdsIn(format, evaluation.ToText(Formats.Named(format))));
            Assert.Equal(Formats.IdsOf(evaluation.Diagnostics), Formats.IdsIn(format, evaluation.Diagnostics.ToText(Formats.Named(format))));
        }

        Assert.Equal(Formats.IdsOf(Everything.OfPolicy), Formats.IdsIn(format, Everything.OfPolicy.ToText(Formats.Named(format))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_diagnostic_of_any_evaluation_is_written_once(string format) => Cases.Any.Sample(
        random =>
        {
            Evaluation evaluation = random.Policy.Evaluate(random.Organization, random.Now);
            string[] written = Formats.IdsIn(format, evaluation.ToText(Formats.Named(format)));
            Assert.Equal(Formats.IdsOf(evaluation.Diagnostics), written);
        },
        iter: 200);

    [Theory]
    [MemberData(nameof(Names))]
    public void Some_of_the_diagnostics_can_be_written(string format)
    {
        IEnumerable<Diagnostic> errors = Everything.Evaluation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);

        Assert.Equal(Formats.IdsOf(errors), Formats.IdsIn(format, errors.ToText(Formats.Named(format))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void However_many_there_are_they_go_to_the_stream_in_pieces(string format)
    {
        Diagnostic[] many = [.. Enumerable.Repeat(Everything.Evaluation.Diagnostics, 1_000).SelectMany(diagnostics => diagnostics)];
        using var stream = new MeasuringStream();

        many.WriteTo(stream, Formats.Named(format));

        Assert.True(stream.Written > 1_000_000);
        Assert.InRange(stream.LargestPiece, 1, 64 * 1024);
    }

    [Fact]
    public void Nothing_is_null()
    {
        Diagnostic[] none = [];
        Assert.Throws<ArgumentNullException>(() => ((Evaluation)null!).WriteTo(Stream.Null, new JsonFormat()));
        Assert.Throws<ArgumentNullException>(() => ((Diagnostic[])null!).WriteTo(Stream.Null, new JsonFormat()));
        Assert.Throws<ArgumentNullException>(() => Everything.InOrder.WriteTo(null!, new JsonFormat()));
        Assert.Throws<ArgumentNullException>(() => none.WriteTo(null!, new JsonFormat()));
        Assert.Throws<ArgumentNullException>(() => Everything.InOrder.ToText(null!));
        Assert.Throws<ArgumentNullException>(() => none.ToText(null!));
    }

    private static string[] InBothLanguages(string format) =>
        [.. Enum.GetValues<Language>().Select(language => Everything.Evaluation.ToText(Formats.Named(format, language)))];

    private sealed class MeasuringStream : MemoryStream
    {
        public long Written { get; private set; }

        public int LargestPiece { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Measure(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Measure(buffer.Length);

        public override void WriteByte(byte value) => Measure(1);

        private void Measure(int count)
        {
            Written += count;
            LargestPiece = Math.Max(LargestPiece, count);
        }
    }
}
