using System.Text;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class ValueTests
{
    [Theory]
    [InlineData("2026-11-23T09:15:00+01:00", 0, 60)]
    [InlineData("2026-11-23T09:15:00Z", 0, 0)]
    [InlineData("2026-11-23T09:15Z", 0, 0)]
    [InlineData("2026-11-23T09:15:00.5-03:30", 5_000_000, -210)]
    [InlineData("2026-11-23T09:15:00.1234567+14:00", 1_234_567, 840)]
    public void An_instant_has_an_offset_and_may_have_a_fraction(string text, int ticks, int offset)
    {
        Assert.True(IsoText.TryInstant(Encoding.ASCII.GetBytes(text), out DateTimeOffset instant));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 9, 15, 0, TimeSpan.FromMinutes(offset)).AddTicks(ticks), instant);
        Assert.Equal(TimeSpan.FromMinutes(offset), instant.Offset);
    }

    [Theory]
    [InlineData("2026-11-23T09:15:00")]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-23T09:15:00+0100")]
    [InlineData("2026-11-23T09:15:00+14:01")]
    [InlineData("2026-11-23T09:15:00.12345678Z")]
    [InlineData("2026-11-23T09:15:00.Z")]
    [InlineData("2026-11-23T24:00:00Z")]
    [InlineData("2026-11-23T09:60Z")]
    [InlineData("2026-11-23T09:15:60Z")]
    [InlineData("2026-11-23 09:15:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2026-11-23T09:15:00Z ")]
    [InlineData("2026-11-23T09:15:0")]
    [InlineData("")]
    public void Anything_else_is_no_instant(string text) => Assert.False(IsoText.TryInstant(Encoding.ASCII.GetBytes(text), out _));

    [Fact]
    public void Every_length_of_an_instant_can_be_cut_off_without_an_exception()
    {
        byte[] text = "2026-11-23T09:15:00.1234567+01:00"u8.ToArray();
        for (int length = 0; length < text.Length; length++) Assert.False(IsoText.TryInstant(text.AsSpan(0, length), out _));
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("9999-12-31", true)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-00-01", false)]
    [InlineData("2026-01-00", false)]
    [InlineData("2026/01/01", false)]
    [InlineData("20260101", false)]
    [InlineData("+026-01-01", false)]
    public void A_date_is_written_in_full(string text, bool isDate) =>
        Assert.Equal(isDate, IsoText.TryDate(Encoding.ASCII.GetBytes(text), out _));

    [Fact]
    public void The_end_of_the_day_may_be_written_as_24_00()
    {
        WorkingHours hours = Documents.Organization("""{"calendar":{"hours":{"from":"22:00","to":"24:00"}}}""").Calendar.Hours;
        Assert.Equal(TimeSpan.FromHours(2), hours.Length);
    }

    [Theory]
    [InlineData("\"within\":\"PT4H\"", "within PT4H")]
    [InlineData("\"workdays\":2,\"within\":null", "workdays 2")]
    [InlineData("\"workingHours\":\"PT90M\"", "workingHours PT1H30M")]
    public void A_response_limit_is_one_of_three(string properties, string limit) =>
        Assert.Equal(limit, Documents.Organization(Documents.Channel($"\"responseTarget\":{{{properties}}}")).Channels.Single().ResponseTarget!.ToString());

    [Fact]
    public void Names_of_enumerations_are_read_in_any_case()
    {
        Person person = Documents.Organization(Documents.Person("\"role\":\"OWNER\",\"absences\":[{\"from\":\"2026-01-01\",\"kind\":\"Sick\"}]")).People.Single();
        Assert.Equal((Role.Owner, AbsenceKind.Sick), (person.Role, person.Absences[0].Kind));
    }

    [Fact]
    public void Topics_and_competences_of_ones_own_are_kept_as_written()
    {
        Organization organization = Documents.Organization(
            """{"people":[{"id":"a","competences":["EMPATHY","Film Making"]}],"channels":[{"id":"x","platform":"x"}],"messages":[{"id":"m","channel":"x","receivedAt":"2026-01-01T00:00Z","topic":"Our Fair"}]}""");
        Assert.Equal(["empathy", "Film Making"], organization.People.Single().Competences.Select(competence => competence.Name));
        Assert.Equal("Our Fair", organization.Messages.Single().Topic.Name);
    }

    [Theory]
    [InlineData("ownr", "owner")]
    [InlineData("onwer", "owner")]
    [InlineData("OWNER", "owner")]
    [InlineData("contct", "contact")]
    [InlineData("contactdeputi", "contactDeputy")]
    [InlineData("zzz", null)]
    [InlineData("", null)]
    public void The_nearest_name_has_at_most_a_third_of_its_letters_wrong(string name, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(name, ["id", "owner", "contact", "contactDeputy"]));

    [Theory]
    [InlineData("a-b2", true)]
    [InlineData("öffentlich", true)]
    [InlineData("A", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a_b", false)]
    [InlineData("a b", false)]
    public void Kebab_case_is_lower_case_words_with_hyphens(string name, bool isKebab) => Assert.Equal(isKebab, KebabCase.Is(name));
}
