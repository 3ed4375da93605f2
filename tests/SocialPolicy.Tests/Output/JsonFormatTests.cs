using System.Globalization;
using System.Text;
using System.Text.Json;
using SocialPolicy.Json;
using SocialPolicy.Output;
using SocialPolicy.Rules;
using static SocialPolicy.Grammar;

namespace SocialPolicy.Tests.Output;

public class JsonFormatTests
{
    private const string Document = """
        {
          "people": [{ "id": "anna", "role": "owner" }, { "id": "jörg \"J\"", "role": "intern" }],
          "channels": [
            { "id": "x-main", "platform": "x", "owner": "jörg \"J\"" },
            { "id": "x-two", "platform": "x", "owner": "anna", "operators": ["jörg \"J\""] }
          ],
          "waivers": [
            { "rule": "SMP1003", "subject": "channel:x-main", "reason": "Bis März", "approvedBy": "anna", "until": "2026-12-31" }
          ]
        }
        """;

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private static readonly IReadOnlyList<Diagnostic> Diagnostics = Policy.Define("Test")
        .With(
            On(Platform.X).MustBeOwnedBy(Role.Owner).Named("owners").Because("It's <theirs> & nobody else's"),
            On(Platform.X).MayBeOperatedBy(Role.Owner))
        .Build()
        .Evaluate(OrganizationJson.Read(Encoding.UTF8.GetBytes(Document), "test.json").Organization, Now)
        .Diagnostics;

    [Fact]
    public void A_diagnostic_is_an_object_with_all_that_is_known() => Assert.Equal(
        """
        [
          {
            "id": "SMP1003",
            "severity": "error",
            "subject": "channel:x-main",
            "related": [],
            "properties": {
              "roles": "owner",
              "owner": "jörg \"J\"",
              "role": "intern"
            },
            "message": "MESSAGE",
            "because": "It's <theirs> & nobody else's",
            "clauses": [
              "owners"
            ],
            "location": {
              "document": "test.json",
              "line": 4,
              "column": 5,
              "path": "$.channels[0]"
            },
            "suppressed": true,
            "suppression": {
              "reason": "Bis März",
              "approvedBy": "anna",
              "until": "2026-12-31"
            }
          }
        ]

        """.Replace("MESSAGE", Escaped(Diagnostics[0].GetMessage(Language.English)), StringComparison.Ordinal),
        new[] { Diagnostics[0] }.ToText(new JsonFormat()));

    [Fact]
    public void What_is_not_known_or_does_not_apply_is_null()
    {
        var bare = new Diagnostic(Descriptors.SMP0006, Subject.Organization);

        using JsonDocument document = JsonDocument.Parse(new[] { bare }.ToText(new JsonFormat()));

        JsonElement written = document.RootElement[0];
        Assert.Equal(JsonValueKind.Null, written.GetProperty("because").ValueKind);
        Assert.All(written.GetProperty("location").EnumerateObject(), part => Assert.Equal(JsonValueKind.Null, part.Value.ValueKind));
        Assert.Empty(written.GetProperty("clauses").EnumerateArray());
        Assert.False(written.GetProperty("suppressed").GetBoolean());
        Assert.False(written.TryGetProperty("suppression", out _));
    }

    [Fact]
    public void Related_subjects_are_written_as_documents_write_them()
    {
        using JsonDocument document = JsonDocument.Parse(new[] { Diagnostics[1] }.ToText(new JsonFormat()));

        Assert.Equal("person:jörg \"J\"", Assert.Single(document.RootElement[0].GetProperty("related").EnumerateArray()).GetString());
    }

    [Fact]
    public void Messages_are_in_the_language_asked_for_and_everything_else_is_the_same()
    {
        string english = Diagnostics.ToText(new JsonFormat());
        string german = Diagnostics.ToText(new JsonFormat { Language = Language.German });

        Assert.NotEqual(english, german);
        Assert.Equal(WithoutMessages(english), WithoutMessages(german));
    }

    [Fact]
    public void No_diagnostics_are_an_empty_array() => Assert.Equal("[]\n", Array.Empty<Diagnostic>().ToText(new JsonFormat()));

    [Fact]
    public void The_stream_gets_the_bytes_without_a_mark_and_stays_open()
    {
        using var stream = new MemoryStream();

        Diagnostics.WriteTo(stream, new JsonFormat());

        Assert.True(stream.CanWrite);
        Assert.Equal(Encoding.UTF8.GetBytes(Diagnostics.ToText(new JsonFormat())), stream.ToArray());
        Assert.Equal((byte)'[', stream.ToArray()[0]);
        Assert.DoesNotContain((byte)'\r', stream.ToArray());
    }

    [Fact]
    public void More_diagnostics_than_fit_a_piece_are_all_written()
    {
        Diagnostic[] many = [.. Enumerable.Repeat(Diagnostics[1], 500)];

        using JsonDocument document = JsonDocument.Parse(many.ToText(new JsonFormat()));

        Assert.Equal(500, document.RootElement.GetArrayLength());
    }

    [Fact]
    public void The_machines_culture_changes_nothing()
    {
        string expected = Diagnostics.ToText(new JsonFormat());
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(expected, Diagnostics.ToText(new JsonFormat()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Half_a_character_is_written_as_the_replacement_character()
    {
        var odd = new Diagnostic(Descriptors.SMP1001, new Subject(SubjectKind.Channel, "c\uD800"));

        using JsonDocument document = JsonDocument.Parse(new[] { odd }.ToText(new JsonFormat()));

        Assert.Equal("channel:c\uFFFD", document.RootElement[0].GetProperty("subject").GetString());
    }

    private static string Escaped(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);

    private static string WithoutMessages(string json) =>
        string.Join('\n', json.Split('\n').Where(line => !line.StartsWith("    \"message\":", StringComparison.Ordinal)));
}
