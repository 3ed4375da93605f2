namespace SocialPolicy.Tests;

/// <summary>Makes a case that fails smaller, by leaving out whatever it fails without.</summary>
internal static class CaseReducer
{
    public static RandomCase Reduce(RandomCase failing, Func<RandomCase, bool> fails)
    {
        for (RandomCase? smaller = failing; smaller is not null;)
        {
            failing = smaller;
            smaller = Smaller(failing).FirstOrDefault(fails);
        }

        return failing;
    }

    private static IEnumerable<RandomCase> Smaller(RandomCase random)
    {
        foreach (Policy policy in Smaller(random.Policy)) yield return random with { Policy = policy };
        foreach (Organization organization in Smaller(random.Organization)) yield return random with { Organization = organization };
    }

    private static IEnumerable<Policy> Smaller(Policy policy)
    {
        Clause[] included = [.. policy.Includes.SelectMany(inclusion => inclusion.Clauses)];
        foreach (Clause[] fewer in Smaller(included)) yield return RandomPolicies.Make(policy.OwnClauses, fewer, policy.Severities);
        foreach (Clause[] fewer in Smaller([.. policy.OwnClauses])) yield return RandomPolicies.Make(fewer, included, policy.Severities);
        foreach (Clause[] fewer in Smaller([.. policy.OwnClauses], Plainer))
            yield return RandomPolicies.Make(fewer, included, policy.Severities);
        foreach (SeveritySetting[] fewer in Smaller([.. policy.Severities]))
            yield return RandomPolicies.Make(policy.OwnClauses, included, fewer);
    }

    private static IEnumerable<Organization> Smaller(Organization whole)
    {
        foreach (Waiver[] rows in Smaller([.. whole.Waivers])) yield return whole with { Waivers = [.. rows] };
        foreach (Publication[] rows in Smaller([.. whole.Publications])) yield return whole with { Publications = [.. rows] };
        foreach (Publication[] rows in Smaller([.. whole.Publications], Plainer)) yield return whole with { Publications = [.. rows] };
        foreach (Message[] rows in Smaller([.. whole.Messages])) yield return whole with { Messages = [.. rows] };
        foreach (Post[] rows in Smaller([.. whole.Posts])) yield return whole with { Posts = [.. rows] };
        foreach (ChannelReport[] rows in Smaller([.. whole.Reports])) yield return whole with { Reports = [.. rows] };
        foreach (Channel[] rows in Smaller([.. whole.Channels])) yield return whole with { Channels = [.. rows] };
        foreach (Person[] rows in Smaller([.. whole.People])) yield return whole with { People = [.. rows] };
        foreach (Unit[] rows in Smaller([.. whole.Units])) yield return whole with { Units = [.. rows] };
        foreach (Channel[] rows in Smaller([.. whole.Channels], Plainer)) yield return whole with { Channels = [.. rows] };
        foreach (Person[] rows in Smaller([.. whole.People], Plainer)) yield return whole with { People = [.. rows] };
        if (whole.CrisisPlan is not null) yield return whole with { CrisisPlan = null };
        if (whole.Sponsor is not null) yield return whole with { Sponsor = null };
        if (!whole.Calendar.Holidays.IsEmpty) yield return whole with { Calendar = whole.Calendar with { Holidays = [] } };
    }

    private static IEnumerable<Clause> Plainer(Clause clause)
    {
        yield return clause with { Where = Selection.Everything };
        yield return clause with { Except = [] };
        yield return clause with { Severity = null };
        yield return clause with { Name = null };
    }

    private static IEnumerable<Channel> Plainer(Channel channel)
    {
        yield return new Channel { Id = channel.Id, Platform = Platform.X };
        yield return channel with { Access = [], Approval = [], Escalation = [] };
        yield return channel with { Operators = [] };
        yield return channel with { Deputies = [] };
        yield return channel with { Owner = null };
        yield return channel with { Since = null };
        yield return channel with { Unit = null };
        yield return channel with { SpeaksFor = null };
        yield return channel with { Reporting = null };
        yield return channel with { Strategy = null, Kpis = [], Budget = null, HoursPerWeek = null, Imprint = null, Picture = null };
    }

    private static IEnumerable<Person> Plainer(Person person)
    {
        yield return new Person { Id = person.Id, Role = person.Role };
        yield return person with { Unit = null };
        yield return person with { Absences = [] };
        yield return person with { EmployedFrom = null };
        yield return person with { EmployedUntil = null };
        foreach (Absence[] fewer in Smaller([.. person.Absences])) yield return person with { Absences = [.. fewer] };
    }

    private static IEnumerable<Publication> Plainer(Publication publication)
    {
        foreach (PublicationStep[] fewer in Smaller([.. publication.Steps])) yield return publication with { Steps = [.. fewer] };
        foreach (Announcement[] fewer in Smaller([.. publication.AnnouncedOn])) yield return publication with { AnnouncedOn = [.. fewer] };
    }

    /// <summary>The items without all of them, then without one of them.</summary>
    private static IEnumerable<T[]> Smaller<T>(T[] items)
    {
        if (items.Length > 1) yield return [];
        for (int i = 0; i < items.Length; i++) yield return [.. items[..i], .. items[(i + 1)..]];
    }

    /// <summary>The items with one of them plainer.</summary>
    private static IEnumerable<T[]> Smaller<T>(T[] items, Func<T, IEnumerable<T>> plainer) where T : notnull
    {
        for (int i = 0; i < items.Length; i++)
        {
            foreach (T item in plainer(items[i]))
            {
                if (!item.Equals(items[i])) yield return [.. items[..i], item, .. items[(i + 1)..]];
            }
        }
    }
}
