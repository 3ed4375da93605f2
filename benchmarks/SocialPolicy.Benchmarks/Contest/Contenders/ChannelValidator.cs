using FluentValidation;

namespace SocialPolicy.Benchmarks;

/// <summary>The eight checks as FluentValidation has them.</summary>
internal sealed class ChannelValidator : AbstractValidator<Channel>
{
    internal ChannelValidator(ChannelQuestions questions)
    {
        Ask(questions.HasOwner, Check.SMP1001, "The channel has no owner.");
        Ask(questions.OwnerIsActive, Check.SMP1002, "The owner is not active.");
        Ask(questions.OwnerFits, Check.SMP1003, "The owner has the wrong role.");
        Ask(questions.IsDisclosed, Check.SMP2001, "The channel does not say who writes.");
        Ask(questions.AgreesToReport, Check.SMP3001, "The channel has not agreed to report every week.");
        Ask(questions.Reports, Check.SMP3002, "A report is overdue.");
        Ask(questions.HasExperts, Check.SMP4001, "The team has too few experts.");
        Ask(questions.IsCovered, Check.SMP4003, "Nobody covers the channel on some day.");
        Ask(questions.PromisesInTime, Check.SMP5003, "The channel promises no answer in time.");
    }

    private void Ask(Func<Channel, bool> question, Check check, string message) =>
        RuleFor(channel => channel).Must(question).WithErrorCode(check.ToString()).WithMessage(message);
}
