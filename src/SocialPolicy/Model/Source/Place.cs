namespace SocialPolicy;

/// <summary>A line and a column, both from 1; the default value is a place that is not known.</summary>
internal readonly record struct Place(int Line, int Column);
