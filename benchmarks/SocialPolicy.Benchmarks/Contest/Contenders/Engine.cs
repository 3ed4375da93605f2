using RulesEngine.Models;
using WorkflowEngine = RulesEngine.RulesEngine;

namespace SocialPolicy.Benchmarks;

/// <summary>Microsoft's RulesEngine: a workflow whose rules are expressions, compiled once.</summary>
internal sealed class Engine : Contender
{
    private const string Workflow = "contest";

    private static readonly Dictionary<Check, string> Expressions = new()
    {
        [Check.SMP1001] = "questions.HasOwner(channel)",
        [Check.SMP1002] = "questions.OwnerIsActive(channel)",
        [Check.SMP1003] = "questions.OwnerFits(channel)",
        [Check.SMP2001] = "questions.IsDisclosed(channel)",
        [Check.SMP3001] = "questions.AgreesToReport(channel)",
        [Check.SMP3002] = "questions.Reports(channel)",
        [Check.SMP4001] = "questions.HasExperts(channel)",
        [Check.SMP4003] = "questions.IsCovered(channel)",
        [Check.SMP5003] = "questions.PromisesInTime(channel)",
    };

    private readonly FaultList _faults = new();
    private readonly WorkflowEngine _engine = new([new Workflow { WorkflowName = Workflow, Rules = [.. Expressions.Select(Rule)] }]);

    private ContestOrganization _contest = null!;

    internal override string Key => "rulesengine";

    internal override string Name => "RulesEngine";

    internal override void Prepare(ContestOrganization contest)
    {
        _contest = contest;

        // Expressions are compiled when they are first asked.
        Execute(contest.Channels[0], new ChannelQuestions(contest));
    }

    internal override FaultList Faults() => _faults;

    internal override void Run()
    {
        _faults.Clear();
        var questions = new ChannelQuestions(_contest);
        for (int i = 0; i < _contest.Channels.Length; i++)
        {
            if (_contest.Channels[i].Status != ChannelStatus.Active) continue;
            foreach (RuleResultTree result in Execute(_contest.Channels[i], questions))
            {
                if (!result.IsSuccess) _faults.Add(i, Enum.Parse<Check>(result.Rule.RuleName));
            }
        }
    }

    private List<RuleResultTree> Execute(Channel channel, ChannelQuestions questions)
    {
        ValueTask<List<RuleResultTree>> results = _engine.ExecuteAllRulesAsync(
            Workflow, new RuleParameter("channel", channel), new RuleParameter("questions", questions));
        return results.IsCompletedSuccessfully ? results.Result : results.AsTask().GetAwaiter().GetResult();
    }

    private static Rule Rule(KeyValuePair<Check, string> check) =>
        new() { RuleName = check.Key.ToString(), Expression = check.Value, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
