namespace SocialPolicy.Json;

/// <summary>Reads a channel.</summary>
internal static class ChannelReader
{
    private static readonly NameTable<Property> Properties = NameTable<Property>.OfProperties();

    private enum Property
    {
        Id,
        Platform,
        Handle,
        Url,
        Name,
        Purpose,
        Status,
        Since,
        Unit,
        Owner,
        Operators,
        Deputies,
        Access,
        TwoFactor,
        AccessReviewed,
        Listed,
        SpeaksFor,
        Disclosure,
        Picture,
        Imprint,
        OwnerDecides,
        Reporting,
        ResponseTarget,
        Approval,
        Escalation,
        Strategy,
        Kpis,
        Budget,
        HoursPerWeek,
    }

    /// <summary>The properties in camel case, in the order in which they are documented.</summary>
    internal static IReadOnlyList<string> PropertyNames => Properties.Names;

    internal static Channel? Read(ref DocumentCursor cursor)
    {
        ChannelId? id = null;
        string? handle = null, url = null, name = null, imprint = null;
        Platform? platform = null;
        Purpose? purpose = null;
        ChannelStatus? status = null;
        DateOnly? since = null, accessReviewed = null;
        UnitId? unit = null;
        int owner = NamedIds<PersonId>.Nothing, speaksFor = NamedIds<PersonId>.Nothing, reportsTo = NamedIds<PersonId>.Nothing;
        Range operators = default, deputies = default, access = default;
        bool twoFactor = false, listed = false, ownerDecides = false;
        Disclosure? disclosure = null;
        Picture? picture = null;
        bool hasReporting = false;
        Period? reportsEvery = null;
        ResponseLimit? responseTarget = null;
        ValueList<ApprovalStep> approval = default;
        ValueList<Escalation> escalation = default;
        ReviewedDocument? strategy = null;
        ValueList<string> kpis = default;
        decimal? budget = null, hoursPerWeek = null;
        int number = ReadReferences.Unset, ofUnit = ReadReferences.Unset;
        PropertyWalk<Property> properties = cursor.Walk(Properties);
        while (cursor.NextProperty(ref properties, out Property property))
        {
            switch (property)
            {
                case Property.Id: (id, number) = (cursor.ReadChannelId(), cursor.Number); break;
                case Property.Platform: platform = cursor.ReadRequiredPlatform(); break;
                case Property.Handle: handle = cursor.ReadText(); break;
                case Property.Url: url = cursor.ReadText(); break;
                case Property.Name: name = cursor.ReadText(); break;
                case Property.Purpose: purpose = cursor.ReadOneOf(ValueNames.Purpose); break;
                case Property.Status: status = cursor.ReadOneOf(ValueNames.Status); break;
                case Property.Since: since = cursor.ReadDate(); break;
                case Property.Unit: (unit, ofUnit) = (cursor.ReadUnit(), cursor.Number); break;
                case Property.Owner: owner = cursor.NotePerson(); break;
                case Property.Operators: operators = cursor.NotePeople(); break;
                case Property.Deputies: deputies = cursor.NotePeople(); break;
                case Property.Access: access = cursor.NotePeople(); break;
                case Property.TwoFactor: twoFactor = cursor.ReadBoolean(); break;
                case Property.AccessReviewed: accessReviewed = cursor.ReadDate(); break;
                case Property.Listed: listed = cursor.ReadBoolean(); break;
                case Property.SpeaksFor: speaksFor = cursor.NotePerson(); break;
                case Property.Disclosure: disclosure = cursor.ReadOneOf(ValueNames.Disclosure); break;
                case Property.Picture: picture = cursor.ReadOneOf(ValueNames.Picture); break;
                case Property.Imprint: imprint = cursor.ReadWord(); break;
                case Property.OwnerDecides: ownerDecides = cursor.ReadBoolean(); break;
                case Property.Reporting: hasReporting = ReportingReader.TryRead(ref cursor, out reportsEvery, out reportsTo); break;
                case Property.ResponseTarget: responseTarget = cursor.ReadObject<ResponseLimit>(ResponseLimitReader.Read); break;
                case Property.Approval: approval = cursor.ReadObjects<ApprovalStep>(ApprovalStepReader.Read); break;
                case Property.Escalation: escalation = EscalationReader.Read(ref cursor); break;
                case Property.Strategy: strategy = cursor.ReadObject<ReviewedDocument>(ReviewedDocumentReader.Read); break;
                case Property.Kpis: kpis = cursor.ReadWords(); break;
                case Property.Budget: budget = cursor.ReadDecimal(); break;
                case Property.HoursPerWeek: hoursPerWeek = cursor.ReadDecimal(); break;
            }
        }

        NamedIds<PersonId> people = cursor.FindPeople();
        bool isUsable = cursor.Require(id is not null, "id", "channel") & cursor.Require(platform is not null, "platform", "channel");
        if (!isUsable) return null;
        cursor.Note([number, ofUnit, people.Number(owner), people.Number(speaksFor), people.Number(reportsTo)], operators, deputies, access);
        return new Channel
        {
            Id = id!.Value,
            Platform = platform!.Value,
            Handle = handle,
            Url = url,
            Name = name,
            Purpose = purpose ?? Purpose.Corporate,
            Status = status ?? ChannelStatus.Active,
            Since = since,
            Unit = unit,
            Owner = people[owner],
            Operators = people.List(operators),
            Deputies = people.List(deputies),
            Access = people.List(access),
            TwoFactor = twoFactor,
            AccessReviewed = accessReviewed,
            Listed = listed,
            SpeaksFor = people[speaksFor],
            Disclosure = disclosure ?? Disclosure.None,
            Picture = picture,
            Imprint = imprint,
            OwnerDecides = ownerDecides,
            Reporting = hasReporting ? cursor.Pools.Recent.Agreement(reportsEvery, people[reportsTo], people.Number(reportsTo)) : null,
            ResponseTarget = responseTarget,
            Approval = approval,
            Escalation = escalation,
            Strategy = strategy,
            Kpis = kpis,
            Budget = budget,
            HoursPerWeek = hoursPerWeek,
        };
    }
}
