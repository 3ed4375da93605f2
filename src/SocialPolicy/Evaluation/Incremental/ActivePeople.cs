namespace SocialPolicy;

/// <summary>Counts the active people of an organization.</summary>
internal static class ActivePeople
{
    internal static int CountIn(Organization organization, DateOnly today)
    {
        int count = 0;
        for (int slot = 0; slot < organization.People.Rows.Count; slot++) count += IsActive(organization, slot, today) ? 1 : 0;
        return count;
    }

    /// <summary>Whether somebody is in a slot and active.</summary>
    internal static bool IsActive(Organization organization, int slot, DateOnly today) =>
        slot < organization.People.Rows.Count && organization.People.First(slot)?.Employment is { IsReversed: false } employment && employment.Contains(today);
}
