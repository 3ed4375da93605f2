using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Runs a clause's rule over one subject.</summary>
internal static class SubjectCheck
{
    internal static void Run(CompiledClause clause, Ground ground, int position, Report report) =>
        Run(clause, ground, ground.MomentAround(clause.Reported, position), position, report);

    /// <param name="clause">The clause; not one that counts.</param>
    /// <param name="ground">What the policy is evaluated over.</param>
    /// <param name="moment">Facts around the subject.</param>
    /// <param name="position">The subject's position among those of its kind.</param>
    /// <param name="report">Takes the faults.</param>
    internal static void Run(CompiledClause clause, Ground ground, Moment moment, int position, Report report)
    {
        switch (clause.Rule)
        {
            case ChannelRule rule:
                rule.Check(new ChannelView(moment, moment.RowOf(position)), report);
                break;
            case MessageRule rule:
                rule.Check(new MessageView(moment, moment.IndexOfMessage(position)), report);
                break;
            case PostRule rule:
                rule.Check(new PostView(moment, moment.IndexOfPost(position)), report);
                break;
            case PersonRule rule:
                rule.Check(new PersonView(moment, ground.ChannelsOf(clause, moment), moment.NumberOfSlot(position)), report);
                break;
            case UnitRule rule:
                rule.Check(new UnitView(moment, position), report);
                break;
            case PublicationRule rule:
                rule.Check(new PublicationView(moment, position), report);
                break;
            case OrganizationRule rule:
                rule.Check(new OrganizationView(moment), report);
                break;
        }
    }
}
