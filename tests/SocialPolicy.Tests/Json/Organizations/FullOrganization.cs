namespace SocialPolicy.Tests.Json;

/// <summary>An organization in which every property of the model has a value that is not its default.</summary>
internal static class FullOrganization
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 9, 15, 0, TimeSpan.FromHours(1));

    public static Organization Value { get; } = new()
    {
        Name = "Müster & \"Söhne\" <GmbH> 😀",
        Sponsor = "anna",
        CrisisPlan = new("https://muster.example/crisis", new(2026, 3, 1)),
        Calendar = new()
        {
            TimeZone = "Europe/Berlin",
            Workdays = [DayOfWeek.Sunday, DayOfWeek.Saturday],
            Hours = new(new(8, 30), TimeOnly.MinValue),
            Holidays = [new(2026, 12, 25), new(2026, 12, 26)],
        },
        Units =
        [
            new() { Id = "marketing", Name = "Marketing", Contact = "ben", ContactDeputy = "anna" },
            new() { Id = "öffentlichkeit 'und' mehr", Parent = "marketing" },
        ],
        People =
        [
            new()
            {
                Id = "anna",
                Name = "Anna Müster",
                Role = Role.Owner,
                Unit = "marketing",
                Competences = [Competence.Empathy, "Film Making"],
                EmployedFrom = new(2020, 1, 1),
                EmployedUntil = new(2030, 12, 31),
                Absences = [new(new(2026, 12, 21), new(2027, 1, 3), AbsenceKind.Vacation), new(new(2027, 6, 1), null), new(new(2028, 1, 1), null, AbsenceKind.Other)],
                Trainings = [new("social-media-guideline", new(2026, 1, 15)), new("Reden", null)],
            },
            new() { Id = "ben" },
        ],
        Channels =
        [
            new()
            {
                Id = "x-main",
                Platform = Platform.X,
                Handle = "@muster",
                Url = "https://x.example/muster",
                Name = "Muster on X",
                Purpose = Purpose.Support,
                Status = ChannelStatus.Dormant,
                Since = new(2019, 5, 6),
                Unit = "marketing",
                Owner = "anna",
                Operators = ["ben", "anna", "ben"],
                Deputies = ["ben"],
                Access = ["anna", "ben"],
                TwoFactor = true,
                AccessReviewed = new(2026, 6, 1),
                Listed = true,
                SpeaksFor = "anna",
                Disclosure = Disclosure.Signature,
                Picture = Picture.Portrait,
                Imprint = "https://muster.example/imprint",
                OwnerDecides = true,
                Reporting = new(Period.Weeks(1), "anna"),
                ResponseTarget = Within.WorkingHours(4),
                Approval = [new("anna", Period.Hours(24)), new(null, null), new("ben", null)],
                Escalation = [new(Topic.Critical, "anna"), new("odd topic", "ben"), new(Topic.B2B, null)],
                Strategy = new("https://muster.example/strategy", new(2026, 5, 1)),
                Kpis = ["reach", "Reichweite"],
                Budget = 12000.50m,
                HoursPerWeek = 0.0m,
            },
            new() { Id = "own", Platform = "own-net", Picture = Picture.Logo, Reporting = new(null, null), Strategy = new(null, null), ResponseTarget = Within.Workdays(3) },
            new() { Id = "blog", Platform = Platform.Blog, ResponseTarget = Within.Duration(Period.Months(1) + Period.Elapsed(TimeSpan.FromSeconds(1.5))), Budget = decimal.MaxValue },
        ],
        Reports = [new() { Channel = "x-main", Date = new(2026, 11, 20), By = "ben", To = "anna" }, new() { Channel = "own", Date = new(2026, 11, 21) }],
        Posts =
        [
            new() { Id = "p1", Channel = "x-main", At = Monday, Author = "ben", InNameOf = "anna", Disclosed = true, Promotional = true, ApprovedBy = "anna" },
            new() { Id = "p2", Channel = "own", At = Monday.ToUniversalTime() },
        ],
        Messages =
        [
            new()
            {
                Id = "m1",
                Channel = "x-main",
                Topic = Topic.Complaint,
                ReceivedAt = Monday.AddTicks(1),
                AnsweredAt = Monday.ToOffset(TimeSpan.FromMinutes(-210)),
                AnsweredBy = "ben",
                InNameOf = "anna",
                Disclosed = true,
                Forwarded = [new("marketing", Monday), new(null, null)],
                RemovedAt = Monday.AddDays(1),
                RemovedBy = "ben",
                RemovalReason = RemovalReason.OffTopic,
            },
            new() { Id = "m2", Channel = "own", ReceivedAt = DateTimeOffset.MaxValue },
        ],
        Publications =
        [
            new()
            {
                Id = "pr-7",
                Kind = PublicationKind.BlogPost,
                Steps = [new("drafted", Monday, "ben"), new("approved", null, null)],
                AnnouncedOn = [new(Platform.X, Monday), new(null, null)],
            },
            new() { Id = "pr-8", Kind = PublicationKind.PressRelease },
        ],
        Waivers = [new() { Rule = "SMP1003", Subject = "channel:x-main", Reason = "for now", ApprovedBy = "anna", Until = new(2026, 12, 31) }, new()],
    };
}
