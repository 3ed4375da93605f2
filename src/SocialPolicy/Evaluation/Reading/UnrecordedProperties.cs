namespace SocialPolicy;

/// <summary>Finds what nobody records although the policy asks for it.</summary>
internal static class UnrecordedProperties
{
    /// <param name="policy">The policy.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="atFault">The channels that are reported and not waived, each with the id.</param>
    internal static ValueList<UnrecordedProperty> Of(CompiledPolicy policy, Organization organization, IEnumerable<(string Id, int Channel)> atFault)
    {
        ILookup<string, string> idsByProperty = policy.Clauses
            .Where(clause => clause.Runs)
            .SelectMany(clause => clause.Rule.SupportedDiagnostics.Where(descriptor => clause.SeverityOf(descriptor).Severity != Severity.None))
            .SelectMany(descriptor => descriptor.RequiredProperties.Select(property => (property, descriptor.Id)))
            .Distinct()
            .ToLookup(pair => pair.property, pair => pair.Id, StringComparer.Ordinal);
        if (idsByProperty.Count == 0) return [];

        string[] nowhere = [.. ChannelProperties.RecordedNowhere([.. idsByProperty.Select(ids => ids.Key)], organization.Channels)];
        if (nowhere.Length == 0) return [];

        ILookup<string, int> channelsById = atFault.ToLookup(pair => pair.Id, pair => pair.Channel, StringComparer.Ordinal);
        return nowhere
            .Select(property => new UnrecordedProperty(
                property,
                idsByProperty[property].Order(StringComparer.Ordinal).ToValueList(),
                idsByProperty[property].SelectMany(id => channelsById[id]).Distinct().Count()))
            .Where(unrecorded => unrecorded.Channels > 0)
            .ToValueList();
    }
}
