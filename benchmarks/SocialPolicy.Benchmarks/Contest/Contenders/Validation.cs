using FluentValidation.Results;

namespace SocialPolicy.Benchmarks;

/// <summary>FluentValidation: a validator whose rules each ask one question.</summary>
internal sealed class Validation : Contender
{
    private readonly FaultList _faults = new();

    private ContestOrganization _contest = null!;

    internal override string Key => "fluentvalidation";

    internal override string Name => "FluentValidation";

    internal override void Prepare(ContestOrganization contest) => _contest = contest;

    internal override FaultList Faults() => _faults;

    internal override void Run()
    {
        _faults.Clear();
        var validator = new ChannelValidator(new ChannelQuestions(_contest));
        for (int i = 0; i < _contest.Channels.Length; i++)
        {
            if (_contest.Channels[i].Status != ChannelStatus.Active) continue;
            foreach (ValidationFailure failure in validator.Validate(_contest.Channels[i]).Errors)
                _faults.Add(i, Enum.Parse<Check>(failure.ErrorCode));
        }
    }
}
