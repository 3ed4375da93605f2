using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>
/// What a channel takes of one of its people, in 16 bytes side by side: so that one look at memory is enough, and what several have
/// together is found by one operation.
/// </summary>
/// <param name="Presence">On which of the coming days present.</param>
/// <param name="Skills">The skills while active.</param>
/// <param name="Role">The role while active.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct Member(Presence Presence, Skills Skills, ActiveRoles Role)
{
    internal static Member Of(in PersonDigest person) => new(person.Presence, person.Skills.WhileActive, person.Status.ActiveRole);
}
