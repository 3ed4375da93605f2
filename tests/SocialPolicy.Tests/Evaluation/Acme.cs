namespace SocialPolicy.Tests;

/// <summary>A small company in which each of its own rules finds a fault, and how tests evaluate it.</summary>
internal static class Acme
{
    /// <summary>A Monday.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 15, 0, TimeSpan.Zero);

    public static Organization Company { get; } = new()
    {
        Units = [new() { Id = "sales", Contact = "anna" }, new() { Id = "marketing" }],
        People = [new() { Id = "anna", Name = "Anna Muster", Role = Role.Owner }, new() { Id = "ben" }],
        Channels =
        [
            Channel("x-main") with { Owner = "anna", Deputies = ["ben"] },
            Channel("fb-main") with { Platform = Platform.Facebook, Handle = "@muster", Operators = ["ben"] },
            Channel("x-old") with { Status = ChannelStatus.Retired },
        ],
        Posts = [Post("p1", "x-main", "anna"), Post("p2", "fb-main"), Post("p3", "x-old")],
        Messages = [Message("m1", "fb-main"), Message("m2", "x-main", Now), Message("m3", "x-main")],
        Publications =
        [
            new() { Id = "pr-1", Kind = PublicationKind.PressRelease, Steps = [new("drafted", Now, "ben")] },
            new() { Id = "pr-2", Kind = PublicationKind.BlogPost, Steps = [new("approved", Now, "anna"), new("drafted", Now, "ben")] },
        ],
    };

    public static Channel Channel(string id) => new() { Id = id, Platform = Platform.X };

    public static Message Message(string id, string channel, DateTimeOffset? answeredAt = null) =>
        new() { Id = id, Channel = channel, ReceivedAt = Now.AddDays(-1), AnsweredAt = answeredAt };

    /// <summary>A waiver that lacks nothing and holds until the end of today.</summary>
    public static Waiver Waiver(string rule, string subject) =>
        new() { Rule = rule, Subject = subject, Reason = "agreed", ApprovedBy = "anna", Until = new(2026, 11, 23) };

    public static Policy Policy(params IEnumerable<Clause> clauses)
    {
        var list = new ClauseList();
        foreach (Clause clause in clauses) list.Add(clause);
        return SocialPolicy.Policy.Define("acme").With(list).Build();
    }

    public static Evaluation Evaluate(this Organization organization, params IEnumerable<Clause> clauses) =>
        Policy(clauses).Evaluate(organization, Now);

    /// <summary>What clauses have found, without what is said of the policy.</summary>
    public static IEnumerable<Diagnostic> Found(this Evaluation evaluation) =>
        evaluation.Diagnostics.Where(diagnostic => diagnostic.Subject.Kind != SubjectKind.Policy);

    /// <summary>Ids and subjects of all diagnostics, line by line.</summary>
    public static string Lines(Evaluation evaluation) =>
        string.Join('\n', evaluation.Diagnostics.Select(diagnostic => $"{diagnostic.Subject} {diagnostic.Id}"));

    /// <summary>Everything that an evaluation says, line by line.</summary>
    public static string Text(Evaluation evaluation) => string.Join('\n', evaluation.Diagnostics.Select(diagnostic => string.Join(
        " | ",
        diagnostic,
        diagnostic.GetMessage(Language.German),
        diagnostic.SeverityOrigin,
        diagnostic.Related,
        diagnostic.Properties,
        diagnostic.Clauses,
        diagnostic.SuppressedBy)));

    private static Post Post(string id, string channel, string? author = null) =>
        new() { Id = id, Channel = channel, At = Now.AddDays(-1), Author = author is null ? (PersonId?)null : author };
}
