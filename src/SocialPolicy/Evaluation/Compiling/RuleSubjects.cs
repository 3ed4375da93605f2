using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Which subjects a rule goes over.</summary>
internal static class RuleSubjects
{
    /// <summary>The kind of subject that a rule goes over; messages, posts and counts are reached by their channels.</summary>
    internal static SubjectKind KindOf(Rule rule) => rule switch
    {
        ChannelRule or MessageRule or PostRule or ChannelTallyRule => SubjectKind.Channel,
        PersonRule => SubjectKind.Person,
        UnitRule => SubjectKind.Unit,
        PublicationRule => SubjectKind.Publication,
        OrganizationRule => SubjectKind.Organization,
        _ => throw new NotSupportedException($"{rule.GetType().Name} derives from no kind of rule."),
    };

    /// <summary>The kind of subject that a rule reports: its own, and no other that it can see.</summary>
    internal static SubjectKind ReportedBy(Rule rule) => rule switch
    {
        MessageRule => SubjectKind.Message,
        PostRule => SubjectKind.Post,
        ChannelTallyRule => SubjectKind.Organization,
        _ => KindOf(rule),
    };
}
