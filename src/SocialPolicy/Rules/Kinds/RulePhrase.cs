using System.Text;

namespace SocialPolicy.Rules;

/// <summary>Says what a rule asks for in the words of policy documents: <c>mustReport (every: P1W)</c>.</summary>
internal static class RulePhrase
{
    private const string Equal = " = ";

    /// <param name="verb">The rule's verb.</param>
    /// <param name="members">Its options as a record prints them: <c>Every = P1W, Roles = owner, executive</c>.</param>
    internal static string Of(string verb, string members)
    {
        if (members.Length == 0) return verb;
        var text = new StringBuilder(verb).Append(" (");
        int done = 0;
        for (int equal; (equal = members.IndexOf(Equal, done, StringComparison.Ordinal)) >= 0; done = equal + Equal.Length)
        {
            int name = equal;
            while (name > done && char.IsLetterOrDigit(members[name - 1])) name--;
            bool isOption = name < equal && (name == 0 || members.AsSpan(done, name - done).EndsWith(", "));
            text.Append(members, done, name - done).Append(isOption ? $"{Rule.CamelCase(members[name..equal])}: " : members[name..(equal + Equal.Length)]);
        }

        return text.Append(members, done, members.Length - done).Append(')').ToString();
    }
}
