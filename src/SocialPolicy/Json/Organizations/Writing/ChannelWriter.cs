using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Writes the properties of a channel.</summary>
internal static class ChannelWriter
{
    internal static void Write(Utf8JsonWriter writer, Channel channel)
    {
        writer.WriteString("id", channel.Id.Value);
        writer.WriteString("platform", channel.Platform.Name);
        writer.WriteText("handle", channel.Handle);
        writer.WriteText("url", channel.Url);
        writer.WriteText("name", channel.Name);
        writer.WriteOneOf("purpose", channel.Purpose, Purpose.Corporate);
        writer.WriteOneOf("status", channel.Status, ChannelStatus.Active);
        writer.WriteDate("since", channel.Since);
        writer.WriteUnit("unit", channel.Unit);
        writer.WritePerson("owner", channel.Owner);
        writer.WritePeople("operators", channel.Operators);
        writer.WritePeople("deputies", channel.Deputies);
        writer.WritePeople("access", channel.Access);
        writer.WriteTrue("twoFactor", channel.TwoFactor);
        writer.WriteDate("accessReviewed", channel.AccessReviewed);
        writer.WriteTrue("listed", channel.Listed);
        writer.WritePerson("speaksFor", channel.SpeaksFor);
        writer.WriteOneOf("disclosure", channel.Disclosure, Disclosure.None);
        writer.WriteOneOf("picture", channel.Picture);
        writer.WriteText("imprint", channel.Imprint);
        writer.WriteTrue("ownerDecides", channel.OwnerDecides);
        WriteReporting(writer, channel.Reporting);
        WriteResponseTarget(writer, channel.ResponseTarget);
        writer.WriteObjects("approval", channel.Approval, WriteApprovalStep);
        WriteEscalation(writer, channel.Escalation);
        writer.WriteDocument("strategy", channel.Strategy);
        writer.WriteTexts("kpis", channel.Kpis, static kpi => kpi);
        writer.WriteDecimal("budget", channel.Budget);
        writer.WriteDecimal("hoursPerWeek", channel.HoursPerWeek);
    }

    private static void WriteReporting(Utf8JsonWriter writer, ReportingAgreement? reporting)
    {
        if (reporting is null) return;
        writer.WriteStartObject("reporting");
        writer.WritePeriod("every", reporting.Every);
        writer.WritePerson("to", reporting.To);
        writer.WriteEndObject();
    }

    private static void WriteResponseTarget(Utf8JsonWriter writer, ResponseLimit? limit)
    {
        if (limit is null) return;
        writer.WriteStartObject("responseTarget");
        if (limit.Kind == ResponseLimitKind.Workdays) writer.WriteNumber("workdays", limit.Workdays);
        else writer.WritePeriod(limit.Kind == ResponseLimitKind.Within ? "within" : "workingHours", limit.Time);
        writer.WriteEndObject();
    }

    private static void WriteApprovalStep(Utf8JsonWriter writer, ApprovalStep step)
    {
        writer.WritePerson("by", step.By);
        writer.WritePeriod("within", step.Within);
    }

    /// <summary>Writes each topic, also one for which nobody is named.</summary>
    private static void WriteEscalation(Utf8JsonWriter writer, ValueList<Escalation> escalation)
    {
        if (escalation.IsEmpty) return;
        writer.WriteStartObject("escalation");
        foreach (Escalation way in escalation) writer.WriteString(way.Topic.Name, way.To?.Value);
        writer.WriteEndObject();
    }
}
