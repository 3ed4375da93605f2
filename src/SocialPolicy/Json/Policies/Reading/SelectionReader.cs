using System.Text.Json;

namespace SocialPolicy.Json;

/// <summary>Reads what a clause selects and what it leaves out.</summary>
internal static class SelectionReader
{
    internal static Selection ReadWhere(DocumentNode? node, PolicyFaultList faults) =>
        node is null ? Selection.Everything : ReadOne(node, faults, Expected.Object) ?? Selection.Everything;

    /// <summary>One selection may stand by itself, several are a list.</summary>
    internal static ValueList<Selection> ReadExcept(DocumentNode? node, PolicyFaultList faults)
    {
        if (node is null) return [];
        if (node.Kind != JsonValueKind.Array) return ReadOne(node, faults, ExpectedOption.Exception) is { } single ? [single] : [];
        return node.Children.Select(item => ReadOne(item, faults, Expected.Object)).OfType<Selection>().ToValueList();
    }

    private static Selection? ReadOne(DocumentNode node, PolicyFaultList faults, string expected)
    {
        if (!node.IsObject(faults, expected)) return null;
        faults.CheckNames(node, PolicyNames.OfSelection);
        return new Selection
        {
            Platforms = node.Find(PolicyNames.Platforms).ReadList<Platform>(faults, ReadPlatform),
            Purposes = node.Find(PolicyNames.Purposes).ReadList<Purpose>(faults, NodeValues.ReadOneOf<Purpose>),
            Units = node.Find(PolicyNames.Units).ReadList<UnitId>(faults, ReadUnit),
            Ids = node.Find(PolicyNames.Ids).ReadList(faults, NodeValues.ReadName),
            Size = ReadSize(node.Find(PolicyNames.OrganizationSize), faults),
        };
    }

    private static Platform? ReadPlatform(DocumentNode node, PolicyFaultList faults) =>
        NodeValues.ReadName(node, faults) is { } name ? new Platform(name) : default(Platform?);

    private static UnitId? ReadUnit(DocumentNode node, PolicyFaultList faults) =>
        NodeValues.ReadName(node, faults) is { } name ? new UnitId(name) : default(UnitId?);

    private static OrganizationSize? ReadSize(DocumentNode? node, PolicyFaultList faults)
    {
        if (node is null || !node.IsObject(faults, ExpectedOption.OrganizationSize)) return null;
        faults.CheckNames(node, PolicyNames.OfSize);
        DocumentNode? atMost = node.Find(PolicyNames.AtMost);
        DocumentNode? moreThan = node.Find(PolicyNames.MoreThan);
        if (atMost is null == moreThan is null)
        {
            faults.AddValue(node, ExpectedOption.OrganizationSize);
            return null;
        }

        if (atMost.ReadCount(faults) is { } most) return OrganizationSize.AtMost(most);
        return moreThan.ReadCount(faults) is { } more ? OrganizationSize.MoreThan(more) : null;
    }
}
