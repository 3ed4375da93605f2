using System.Text;
using CsCheck;
using SocialPolicy.Json;

namespace SocialPolicy.Tests.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void An_organization_that_says_everything_is_read_as_it_was_written()
    {
        OrganizationDocument document = Documents.Read(OrganizationJson.WriteToString(FullOrganization.Value));
        Assert.Empty(Documents.Lines(document));
        Assert.True(document.IsComplete);
        Assert.Equal(FullOrganization.Value, document.Organization);
    }

    [Fact]
    public void Offsets_and_scales_are_kept()
    {
        Organization read = Documents.Read(OrganizationJson.WriteToString(FullOrganization.Value)).Organization;
        Assert.Equal(TimeSpan.FromMinutes(-210), read.Messages.First().AnsweredAt!.Value.Offset);
        Assert.Equal("12000.50", read.Channels.First().Budget!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Random_organizations_are_read_as_they_were_written() => OddOrganizations.Gen.Sample(organization =>
    {
        OrganizationDocument document = OrganizationJson.Read(OrganizationJson.WriteToUtf8(organization), Documents.Name);
        return document.IsComplete
            && document.Diagnostics.All(fault => fault.Id == "SMP0002")
            && document.Organization.Equals(organization);
    });

    [Fact]
    public void Random_organizations_with_faults_are_written_as_they_were_read() => RandomOrganizations.Around(RandomMoment.All[0]).Sample(organization =>
    {
        byte[] once = OrganizationJson.WriteToUtf8(OrganizationJson.Read(OrganizationJson.WriteToUtf8(organization), Documents.Name).Organization);
        byte[] twice = OrganizationJson.WriteToUtf8(OrganizationJson.Read(once, Documents.Name).Organization);
        return once.AsSpan().SequenceEqual(twice);
    });

    [Fact]
    public void An_empty_organization_is_an_empty_object() => Assert.Equal("{}\n", OrganizationJson.WriteToString(new()));

    [Fact]
    public void Properties_are_written_in_the_order_of_the_model_and_defaults_are_left_out() => Assert.Equal(
        """
        {
          "name": "Müller \"&\" Söhne",
          "channels": [
            {
              "id": "x",
              "platform": "x",
              "owner": "anna",
              "escalation": {
                "critical": null
              }
            }
          ]
        }

        """.ReplaceLineEndings("\n"),
        OrganizationJson.WriteToString(new()
        {
            Name = "Müller \"&\" Söhne",
            Channels = [new() { Id = "x", Platform = Platform.X, Owner = "anna", Escalation = [new(Topic.Critical, null)] }],
        }));

    [Fact]
    public void The_same_organization_gives_the_same_bytes_without_a_byte_order_mark()
    {
        byte[] utf8 = OrganizationJson.WriteToUtf8(FullOrganization.Value);
        Assert.Equal(utf8, OrganizationJson.WriteToUtf8(FullOrganization.Value));
        Assert.Equal((byte)'{', utf8[0]);
        Assert.DoesNotContain('\r', Encoding.UTF8.GetString(utf8));
    }

    [Fact]
    public void A_stream_stays_open()
    {
        using var stream = new MemoryStream();
        OrganizationJson.Write(FullOrganization.Value, stream);
        stream.Position = 0;
        Assert.Equal(FullOrganization.Value, OrganizationJson.Read(stream, Documents.Name).Organization);
        Assert.True(stream.CanRead);
    }
}
