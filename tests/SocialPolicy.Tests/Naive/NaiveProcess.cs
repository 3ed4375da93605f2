using SocialPolicy.Rules;

namespace SocialPolicy.Tests;

/// <summary>SMP7002 to SMP7006.</summary>
internal static class NaiveProcess
{
    public static IEnumerable<NaiveFault> MustFollow(MustFollow rule, NaiveWorld world)
    {
        foreach (Row<Publication> publication in OfKind(world, rule.Kind))
        {
            for (int later = 0; later < rule.Steps.Count; later++)
            {
                if (Earliest(publication.Value, rule.Steps[later]) is not { } taken) continue;
                bool inOrder = rule.Steps.Take(later).All(step => Earliest(publication.Value, step)?.At <= taken.At);
                if (!inOrder) yield return NaiveFault.Of("SMP7003", publication) with { Related = $"step:{rule.Steps[later]}" };
            }
        }
    }

    public static IEnumerable<NaiveFault> MustBeApproved(MustBeApproved rule, NaiveWorld world)
    {
        foreach (Row<Publication> publication in OfKind(world, rule.Kind))
        {
            DateTimeOffset[] gates = [.. Recorded(publication.Value).Where(step => rule.Gates.Contains(step.Step)).Select(step => step.At!.Value)];
            if (gates.Length > 0 && !IsApproved(rule, world, publication.Value, gates.Min())) yield return NaiveFault.Of("SMP7004", publication);
        }
    }

    public static IEnumerable<NaiveFault> MustHaveCrisisPlan(MustHaveCrisisPlan rule, NaiveWorld world)
    {
        ReviewedDocument? plan = world.Organization.CrisisPlan;
        bool isReviewed = !string.IsNullOrWhiteSpace(plan?.Document)
            && plan.Reviewed is { } reviewed
            && reviewed <= world.Today
            && NaiveTime.Plus(reviewed, rule.MaxAge) >= world.Today;
        if (!isReviewed) yield return NaiveFault.OfOrganization("SMP7005");
    }

    public static IEnumerable<NaiveFault> MustBeAnnouncedOn(MustBeAnnouncedOn rule, NaiveWorld world)
    {
        foreach (Row<Publication> publication in OfKind(world, rule.Kind))
        {
            if (Earliest(publication.Value, rule.Step)?.At is not { } published) continue;
            DateTimeOffset due = world.Time.Plus(published, rule.Within);
            if (world.Time.Now <= due) continue;
            foreach (string platform in rule.Platforms.Select(platform => platform.Name).Distinct(StringComparer.Ordinal))
            {
                bool announced = publication.Value.AnnouncedOn.Any(announcement => announcement.Platform?.Name == platform && announcement.At <= due);
                if (!announced) yield return NaiveFault.Of("SMP7006", publication) with { Related = $"platform:{platform}" };
            }
        }
    }

    public static IEnumerable<NaiveFault> MustEscalateTo(MustEscalateTo rule, NaiveWorld world, List<Row<Channel>> channels)
    {
        foreach (Row<Channel> channel in channels)
        {
            foreach (string topic in rule.Topics.Items.Select(topic => topic.Name).Distinct(StringComparer.Ordinal))
            {
                bool settled = channel.Value.Escalation.Any(way => way.Topic.Name == topic
                    && world.Person(way.To) is { } person
                    && NaivePresence.IsActive(person, world.Today)
                    && rule.Roles.Contains(person.Role));
                if (!settled) yield return NaiveFault.Of("SMP7002", channel) with { Related = $"topic:{topic}" };
            }
        }
    }

    private static bool IsApproved(MustBeApproved rule, NaiveWorld world, Publication publication, DateTimeOffset gate)
    {
        PublicationStep? approval = Earliest(publication, rule.Step);
        if (approval is null || approval.At > gate) return false;
        Person? approver = world.Person(approval.By);
        Person? author = world.Person(Earliest(publication, "drafted")?.By);
        return approver is not null && rule.Roles.Contains(approver.Role) && author is not null && author.Id.Value != approver.Id.Value;
    }

    private static IEnumerable<Row<Publication>> OfKind(NaiveWorld world, PublicationKind kind) =>
        world.Publications.Where(publication => publication.Value.Kind == kind);

    private static IEnumerable<PublicationStep> Recorded(Publication publication) => publication.Steps.Where(step => step.At is not null);

    /// <summary>The earliest record of a step; of equal instants the first in the document.</summary>
    private static PublicationStep? Earliest(Publication publication, string name) =>
        Recorded(publication).Where(step => step.Step == name).OrderBy(step => step.At).FirstOrDefault();
}
