namespace SocialPolicy;

/// <summary>Collects faults and places them.</summary>
internal sealed class InputFaultList(Organization organization)
{
    private readonly List<InputFault> _faults = [];

    internal IReadOnlyList<InputFault> ToList() => _faults;

    /// <summary>Adds a fault of the subject at a path inside it.</summary>
    internal void Add(
        string rule,
        Subject subject,
        int position,
        string suffix,
        ValueList<(string, object)> details = default,
        ValueList<Subject> related = default) =>
        _faults.Add(new(rule, subject, position, OrganizationSource.Locate(organization, subject.Kind, position, suffix), details, related));
}
