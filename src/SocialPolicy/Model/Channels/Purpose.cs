namespace SocialPolicy;

/// <summary>What a channel is for.</summary>
public enum Purpose
{
    /// <summary>Speaks for the organization; the purpose where a document names none.</summary>
    Corporate,

    /// <summary>Answers customers.</summary>
    Support,

    /// <summary>Looks for staff.</summary>
    Recruiting,

    /// <summary>Is run by apprentices or interns.</summary>
    Apprentice,

    /// <summary>Belongs to a person.</summary>
    Personal,

    /// <summary>Is open to the organization's own people only.</summary>
    Internal,
}
