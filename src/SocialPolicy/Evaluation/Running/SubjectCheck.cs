using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Runs a clause's rule over one subject.</summary>
internal static class SubjectCheck
{
    /// <param name="clause">The clause; not one that counts.</param>
    /// <param name="moment">The facts at the instant.</param>
    /// <param name="position">The subject's position among those of its kind.</param>
    /// <param name="report">Takes the faults.</param>
    internal static void Run(CompiledClause clause, Moment moment, int position, Report report)
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
                rule.Check(new PersonView(moment, clause.Channels, position + 1), report);
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
