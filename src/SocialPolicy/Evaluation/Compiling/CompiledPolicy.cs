using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>A policy made ready to run over an organization's facts at an instant.</summary>
internal sealed class CompiledPolicy
{
    private CompiledPolicy(Policy policy, WholeMoment moment, CompiledClause[] clauses) =>
        (Policy, Moment, Clauses) = (policy, moment, clauses);

    internal Policy Policy { get; }

    internal WholeMoment Moment { get; }

    /// <summary>The clauses in their order; a clause's ordinal is its position.</summary>
    internal CompiledClause[] Clauses { get; }

    internal static CompiledPolicy Of(Policy policy, WholeMoment moment)
    {
        var selections = new SelectionCompiler(moment.Facts, new Lazy<int>(() => ActivePeople(moment)));
        CompiledClause[] clauses = [.. policy.Clauses.Select((clause, ordinal) => new CompiledClause(
            ordinal,
            clause,
            selections.Compile(clause, clause.Rule is ChannelRule rule ? rule.Scope : ChannelScope.Running),
            selections.IsOpen(clause),
            policy))];
        return new(policy, moment, clauses);
    }

    private static int ActivePeople(WholeMoment moment)
    {
        Table<Person> people = moment.Organization.People;
        int count = 0;
        for (int slot = 0; slot < people.Rows.Count; slot++)
        {
            if (moment.People[slot + 1].Traits.IsActive && people.First(slot) is not null) count++;
        }

        return count;
    }
}
