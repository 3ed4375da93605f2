using SocialPolicy.Output;

namespace SocialPolicy.Tests.Output;

public class FingerprintTests
{
    private static readonly string[] Expected = Of(Everything.Evaluation);

    [Fact]
    public void Diagnostics_of_different_things_have_different_fingerprints()
    {
        string[] fingerprints = [.. Everything.Evaluation.Run().Results().Select(result => result.Fingerprint())];

        Assert.Equal(fingerprints.Length, fingerprints.Distinct(StringComparer.Ordinal).Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{32}$", fingerprint));
    }

    [Fact]
    public void Another_place_in_the_document_changes_none()
    {
        string moved = Everything.Document.Replace("\"channels\": [", "\n\n  \"channels\": [{ \"id\": \"early\", \"platform\": \"blog\", \"status\": \"retired\" },", StringComparison.Ordinal)
            .Replace("\"waivers\": [", "\"waivers\": [{ \"rule\": \"SMP9999\", \"subject\": \"*\", \"reason\": \"r\", \"approvedBy\": \"anna\", \"until\": \"2027-01-01\" },", StringComparison.Ordinal);

        string[] after = Of(Everything.Policy.Evaluate(Everything.Read(moved), Everything.Now));

        Assert.Equal(Expected, after.Intersect(Expected, StringComparer.Ordinal));
        Assert.Equal("SMP0203", Assert.Single(after.Except(Expected, StringComparer.Ordinal)).Split(' ')[0]);
    }

    [Fact]
    public void Another_language_changes_none() =>
        Assert.Equal(Expected, Of(Everything.Evaluation, new() { Language = Language.German }));

    [Fact]
    public void Another_day_changes_none() => Assert.Equal(Expected, Of(Everything.Evaluation.At(Everything.Now.AddDays(1))));

    [Fact]
    public void Another_id_that_is_suggested_changes_none()
    {
        Organization misspelt = Acme.Company with { Sponsor = "annax", Waivers = [Acme.Waiver("SMP1001", "channel:x-mian")] };
        string[] before = Of(misspelt.Evaluate());
        string[] after = Of(misspelt.Apply(Edit.Put(Given.Person("annaX")), Edit.Put(Given.Channel("X-mian"))).Evaluate());

        Assert.Equal(["SMP0002", "SMP0203"], before.Select(line => line.Split(' ')[0]));
        Assert.Equal(before, after);
    }

    private static string[] Of(Evaluation evaluation, SarifFormat? format = null) =>
        [.. evaluation.Run(format).Results().Select(result => $"{result.GetProperty("ruleId").GetString()} {result.Fingerprint()}").Order(StringComparer.Ordinal)];
}
