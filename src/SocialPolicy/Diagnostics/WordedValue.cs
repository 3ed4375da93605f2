namespace SocialPolicy;

/// <summary>Something that has one name for programs and words for people in each language.</summary>
internal sealed record WordedValue(string Value, LocalizableText Words);
