namespace SocialPolicy.Json;

/// <summary>Small values that were made a short while ago, so that what is said again is not made again.</summary>
/// <remarks>Where many are alike there are few objects; where all differ, to look costs next to nothing.</remarks>
internal sealed class RecentValues
{
    private const int AgreementsSize = 256;
    private const int ListsSize = 64;

    private readonly (int To, Period? Every, ReportingAgreement? Value)[] _agreements = new (int, Period?, ReportingAgreement?)[AgreementsSize];
    private readonly ValueList<string>[] _words = new ValueList<string>[ListsSize];
    private readonly ValueList<Competence>[] _competences = new ValueList<Competence>[ListsSize];
    private readonly ResponseLimit?[] _limits = new ResponseLimit?[ListsSize];
    private ReviewedDocument? _document;

    internal RecentValues() => (Words, Competences) = (WordsOf, CompetencesOf);

    /// <summary>Makes lists of words.</summary>
    internal ListMaker<string> Words { get; }

    /// <summary>Makes lists of competences.</summary>
    internal ListMaker<Competence> Competences { get; }

    /// <param name="every">How often.</param>
    /// <param name="to">To whom.</param>
    /// <param name="number">The number of that person.</param>
    internal ReportingAgreement Agreement(Period? every, PersonId? to, int number)
    {
        // Texts have one number each, so that theirs need not be gone to; a text without a number is one of its own.
        ref (int To, Period? Every, ReportingAgreement? Value) recent = ref _agreements[number & (AgreementsSize - 1)];
        if (recent.Value is null || recent.To != number || recent.Every != every || number == TextPool<PersonId>.NoNumber)
            recent = (number, every, new(every, to));
        return recent.Value!;
    }

    /// <param name="kind">How the time is counted.</param>
    /// <param name="time">The time, unless it is counted in workdays.</param>
    /// <param name="workdays">The number of workdays.</param>
    internal ResponseLimit Limit(ResponseLimitKind kind, Period time, int workdays)
    {
        long minutes = time.TimePart.Ticks / TimeSpan.TicksPerMinute;
        int mark = (int)kind + workdays * 3 + time.DayPart * 5 + time.MonthPart * 7 + (int)minutes;
        ref ResponseLimit? recent = ref _limits[mark & (ListsSize - 1)];
        if (recent is null || recent.Kind != kind || recent.Time != time || recent.Workdays != workdays)
        {
            recent = kind switch
            {
                ResponseLimitKind.Within => ResponseLimit.OfDuration(time),
                ResponseLimitKind.Workdays => ResponseLimit.OfWorkdays(workdays),
                _ => ResponseLimit.OfWorkingHours(time),
            };
        }

        return recent;
    }

    internal ReviewedDocument Document(string? document, DateOnly? reviewed)
    {
        if (_document is null || _document.Document != document || _document.Reviewed != reviewed) _document = new(document, reviewed);
        return _document;
    }

    private ValueList<string> WordsOf(ReadOnlySpan<string> items)
    {
        int mark = items.Length;
        foreach (string item in items) mark = Marked(mark, item);
        return List(_words, mark, items);
    }

    private ValueList<Competence> CompetencesOf(ReadOnlySpan<Competence> items)
    {
        int mark = items.Length;
        foreach (Competence item in items) mark = Marked(mark, item.Name);
        return List(_competences, mark, items);
    }

    private static ValueList<T> List<T>(ValueList<T>[] lists, int mark, ReadOnlySpan<T> items)
    {
        ref ValueList<T> recent = ref lists[mark & (ListsSize - 1)];
        if (!recent.AsSpan().SequenceEqual(items, EqualityComparer<T>.Default)) recent = ValueList.Create(items);
        return recent;
    }

    /// <summary>Of a text only what is at hand: a wrong guess costs no more than an object.</summary>
    private static int Marked(int mark, string text) => mark * 31 + text.Length * 7 + text[0] + text[^1];
}
