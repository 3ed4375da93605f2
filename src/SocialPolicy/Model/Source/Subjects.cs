using System.Globalization;

namespace SocialPolicy;

/// <summary>The subjects at positions of an organization's tables.</summary>
internal static class Subjects
{
    internal static Subject Of(Organization organization, SubjectKind kind, int position) => kind switch
    {
        SubjectKind.Organization => Subject.Organization,
        SubjectKind.Unit => Subject.Of(organization.Units.Rows[position]!.Id),
        SubjectKind.Person => Subject.Of(organization.People.Rows[position]!.Id),
        SubjectKind.Channel => Subject.Of(organization.Channels.Rows[position]!.Id),
        SubjectKind.Post => Subject.Of(organization.Posts.Rows[position]!.Id),
        SubjectKind.Message => Subject.Of(organization.Messages.Rows[position]!.Id),
        SubjectKind.Publication => Subject.Of(organization.Publications.Rows[position]!.Id),
        _ => new Subject(kind, position.ToString(CultureInfo.InvariantCulture)),
    };
}
