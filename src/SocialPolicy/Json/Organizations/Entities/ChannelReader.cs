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
        PersonId? owner = null, speaksFor = null;
        ValueList<PersonId> operators = default, deputies = default, access = default;
        bool twoFactor = false, listed = false, ownerDecides = false;
        Disclosure? disclosure = null;
        Picture? picture = null;
        ReportingAgreement? reporting = null;
        ResponseLimit? responseTarget = null;
        ValueList<ApprovalStep> approval = default;
        ValueList<Escalation> escalation = default;
        ReviewedDocument? strategy = null;
        ValueList<string> kpis = default;
        decimal? budget = null, hoursPerWeek = null;
        int number = ReadReferences.Unset, ofUnit = ReadReferences.Unset;
        int ofOwner = ReadReferences.Unset, ofSpeaksFor = ReadReferences.Unset, ofReportsTo = ReadReferences.Unset;
        Range ofOperators = default, ofDeputies = default, ofAccess = default;
        ulong seen = 0;
        while (cursor.NextProperty(Properties, ref seen, out Property property))
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
                case Property.Owner: (owner, ofOwner) = (cursor.ReadPerson(), cursor.Number); break;
                case Property.Operators: operators = cursor.ReadPeople(out ofOperators); break;
                case Property.Deputies: deputies = cursor.ReadPeople(out ofDeputies); break;
                case Property.Access: access = cursor.ReadPeople(out ofAccess); break;
                case Property.TwoFactor: twoFactor = cursor.ReadBoolean(); break;
                case Property.AccessReviewed: accessReviewed = cursor.ReadDate(); break;
                case Property.Listed: listed = cursor.ReadBoolean(); break;
                case Property.SpeaksFor: (speaksFor, ofSpeaksFor) = (cursor.ReadPerson(), cursor.Number); break;
                case Property.Disclosure: disclosure = cursor.ReadOneOf(ValueNames.Disclosure); break;
                case Property.Picture: picture = cursor.ReadOneOf(ValueNames.Picture); break;
                case Property.Imprint: imprint = cursor.ReadWord(); break;
                case Property.OwnerDecides: ownerDecides = cursor.ReadBoolean(); break;
                case Property.Reporting:
                    reporting = cursor.ReadObject<ReportingAgreement>(ReportingReader.Read);
                    ofReportsTo = reporting?.To is null ? ReadReferences.Unset : cursor.Number;
                    break;
                case Property.ResponseTarget: responseTarget = cursor.ReadObject<ResponseLimit>(ResponseLimitReader.Read); break;
                case Property.Approval: approval = cursor.ReadObjects<ApprovalStep>(ApprovalStepReader.Read); break;
                case Property.Escalation: escalation = EscalationReader.Read(ref cursor); break;
                case Property.Strategy: strategy = cursor.ReadObject<ReviewedDocument>(ReviewedDocumentReader.Read); break;
                case Property.Kpis: kpis = cursor.ReadWords(); break;
                case Property.Budget: budget = cursor.ReadDecimal(); break;
                case Property.HoursPerWeek: hoursPerWeek = cursor.ReadDecimal(); break;
            }
        }

        bool isUsable = cursor.Require(id is not null, "id", "channel") & cursor.Require(platform is not null, "platform", "channel");
        if (!isUsable) return null;
        cursor.Note([number, ofUnit, ofOwner, ofSpeaksFor, ofReportsTo], ofOperators, ofDeputies, ofAccess);
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
            Owner = owner,
            Operators = operators,
            Deputies = deputies,
            Access = access,
            TwoFactor = twoFactor,
            AccessReviewed = accessReviewed,
            Listed = listed,
            SpeaksFor = speaksFor,
            Disclosure = disclosure ?? Disclosure.None,
            Picture = picture,
            Imprint = imprint,
            OwnerDecides = ownerDecides,
            Reporting = reporting,
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
