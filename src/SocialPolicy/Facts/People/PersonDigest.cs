using System.Runtime.InteropServices;

namespace SocialPolicy;

/// <summary>
/// What rules ask of a person at an instant, in 16 bytes: role, competences, whether active, and on which of the
/// coming days present. People are reached at random, so that what is small here is what makes channels fast.
/// </summary>
/// <param name="Traits">Role, competences and what is so today.</param>
/// <param name="Late">Presence on the days from the 64th on, one bit a day.</param>
/// <param name="Early">Presence on the first 64 days from today on, one bit a day.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct PersonDigest(PersonTraits Traits, uint Late, ulong Early);
