namespace SocialPolicy;

/// <content>Reports and waivers, which have no ids.</content>
public abstract partial record Edit
{
    /// <summary>A report joins the others at the end.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static Edit Add(ChannelReport report) => new AddEdit<ChannelReport>(Collections.Reports, Given(report));

    /// <summary>A waiver joins the others at the end.</summary>
    /// <param name="waiver">The waiver.</param>
    /// <exception cref="ArgumentNullException"><paramref name="waiver"/> is null.</exception>
    public static Edit Add(Waiver waiver) => new AddEdit<Waiver>(Collections.Waivers, Given(waiver));

    /// <summary>The first report that equals the given one leaves the organization; nothing happens where there is none.</summary>
    /// <param name="report">The report. All reports are gone through to find it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static Edit Remove(ChannelReport report) => new RemoveEqualEdit<ChannelReport>(Collections.Reports, Given(report));

    /// <summary>The first waiver that equals the given one leaves the organization; nothing happens where there is none.</summary>
    /// <param name="waiver">The waiver. All waivers are gone through to find it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="waiver"/> is null.</exception>
    public static Edit Remove(Waiver waiver) => new RemoveEqualEdit<Waiver>(Collections.Waivers, Given(waiver));
}
