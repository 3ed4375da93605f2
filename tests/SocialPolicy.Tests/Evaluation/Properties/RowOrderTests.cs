using CsCheck;

namespace SocialPolicy.Tests;

public class RowOrderTests
{
    private const int Iterations = 1000;

    private static readonly Gen<(RandomCase Random, int Seed)> Shuffled = Gen.Select(Cases.Any, Gen.Int[0, 1000]);

    [Fact]
    public void The_order_of_units_people_and_channels_changes_no_finding() => Shuffled.Sample(
        (random, seed) =>
        {
            // Of twins the first wins, so that their order matters; here are none.
            Organization organization = WithoutTwins(random.Organization);
            var order = new Random(seed);
            Organization shuffled = organization with
            {
                Units = Shuffle(order, organization.Units),
                People = Shuffle(order, organization.People),
                Channels = Shuffle(order, organization.Channels),
            };
            Disagreement.IsAnError(Findings(random, organization), Findings(random, shuffled));
        },
        iter: Iterations);

    private static IEnumerable<string> Findings(RandomCase random, Organization organization) =>
        EngineFindings.Of(random.Policy.Evaluate(organization, random.Now)).Select(finding => finding.ToString()).Order(StringComparer.Ordinal);

    private static Organization WithoutTwins(Organization organization) => organization with
    {
        Units = organization.Units.DistinctBy(unit => unit.Id).ToTable(),
        People = organization.People.DistinctBy(person => person.Id).ToTable(),
        Channels = organization.Channels.DistinctBy(channel => channel.Id).ToTable(),
    };

    private static Table<T> Shuffle<T>(Random order, Table<T> rows) where T : class
    {
        T[] items = [.. rows];
        order.Shuffle(items);
        return items.ToTable();
    }
}
