namespace SocialPolicy;

/// <summary>
/// Policies to include: what each of several sources on running social media asks for. Each has a page that shows which demand
/// each clause stands for (<c>docs/presets</c>), and is included in documents by its name.
/// </summary>
/// <remarks>Every clause is called <c>preset/what-it-asks</c>, by which it is left out where it does not fit:
/// <c>Include(Presets.CustomerService.Without("customer-service/crisis-plan"))</c>.</remarks>
public static class Presets
{
    /// <summary><c>chief-or-intern</c>: who runs which network, decided per network and per topic (S0).</summary>
    public static Policy ChiefOrIntern => ChiefOrInternPreset.Policy;

    /// <summary><c>leadership-task</c>: social media is led by people who know what it takes, with every department (S1).</summary>
    public static Policy LeadershipTask => LeadershipTaskPreset.Policy;

    /// <summary><c>customer-service</c>: settled responsibilities, answers by the next working day, fixed steps (S2).</summary>
    public static Policy CustomerService => CustomerServicePreset.Policy;

    /// <summary><c>shared-expertise</c>: several experts, good backups, and nobody whose departure costs the know-how (S3).</summary>
    public static Policy SharedExpertise => SharedExpertisePreset.Policy;

    /// <summary><c>whole-company</c>: fast answers, a management that stands behind it, and staff who have learned (S4).</summary>
    public static Policy WholeCompany => WholeCompanyPreset.Policy;

    /// <summary><c>account-hygiene</c>: accounts that are known, owned, protected and looked after (public guidance).</summary>
    public static Policy AccountHygiene => AccountHygienePreset.Policy;

    /// <summary><c>recommended</c>: all of the others.</summary>
    public static Policy Recommended { get; } = Policy.Define("recommended")
        .Include(ChiefOrIntern)
        .Include(LeadershipTask)
        .Include(CustomerService)
        .Include(SharedExpertise)
        .Include(WholeCompany)
        .Include(AccountHygiene)
        .Build();

    /// <summary>Every preset, in the order of the sources, the recommended one last.</summary>
    public static ValueList<Policy> All { get; } =
        [ChiefOrIntern, LeadershipTask, CustomerService, SharedExpertise, WholeCompany, AccountHygiene, Recommended];
}
