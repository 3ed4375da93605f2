namespace SocialPolicy;

/// <summary>Why a person is absent. No rule reads it.</summary>
public enum AbsenceKind
{
    /// <summary>Any other reason.</summary>
    Other,

    /// <summary>Vacation.</summary>
    Vacation,

    /// <summary>Illness.</summary>
    Sick,

    /// <summary>Parental leave.</summary>
    Parental,
}
