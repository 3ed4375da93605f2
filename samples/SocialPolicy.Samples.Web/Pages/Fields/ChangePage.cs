using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace SocialPolicy.Samples.Web.Pages.Fields;

/// <summary>A page with a form by which the organization is changed.</summary>
public abstract class ChangePage : ComponentBase
{
    /// <summary>What is wrong with what was sent.</summary>
    public FormFaults Faults => field ??= new FormFaults(Words);

    /// <summary>Whether somebody else has changed the organization since the form was made.</summary>
    public bool IsConflict { get; private set; }

    /// <summary>The words of the page.</summary>
    [Inject] protected Words Words { get; set; } = null!;

    /// <summary>Where the change is made.</summary>
    [Inject] protected ReviewBoard Board { get; set; } = null!;

    /// <summary>By which the browser is led on.</summary>
    [Inject] protected NavigationManager Navigation { get; set; } = null!;

    /// <summary>The request.</summary>
    [CascadingParameter] protected HttpContext Context { get; set; } = null!;

    /// <summary>What the page is made from: one review, whatever happens while it is made.</summary>
    protected Review Review { get; private set; } = null!;

    /// <summary>The version that the form was made for, as it is sent with it.</summary>
    protected string Version => Review.Version.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    protected override void OnInitialized() => Review = Board.Current;

    /// <summary>Makes a change and leads to what came of it, or says why not.</summary>
    /// <param name="change">The change.</param>
    /// <param name="version">The version that came with the form.</param>
    protected async Task<ChangeOutcome> Send(Change change, string? version)
    {
        _ = long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out long expected);
        ChangeOutcome outcome = await Board.Change(change, expected, Context.User.Identity!.Name!);
        switch (outcome)
        {
            case ChangeOutcome.Done done:
                Navigation.NavigateTo($"{Links.Changes(done.Review.Number)}?saved=true");
                break;
            case ChangeOutcome.Conflict conflict:
                (IsConflict, Review) = (true, conflict.Current);
                break;
            case ChangeOutcome.Missing:
                Navigation.NotFound();
                break;
            case ChangeOutcome.Refused refused:
                foreach (Fault fault in refused.Faults) Faults.Add(Place(fault));
                break;
        }

        return outcome;
    }

    /// <summary>The field of the form that a fault belongs to, where it has another name there.</summary>
    protected virtual Fault Place(Fault fault) => fault;
}
