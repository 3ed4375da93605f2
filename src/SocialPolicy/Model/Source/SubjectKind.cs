namespace SocialPolicy;

/// <summary>The kind of thing that a diagnostic is about, in the order in which diagnostics are listed.</summary>
public enum SubjectKind
{
    /// <summary>The organization as a whole.</summary>
    Organization,

    /// <summary>A unit.</summary>
    Unit,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A channel.</summary>
    Channel,

    /// <summary>A report; its id is its position in the document, from 0.</summary>
    Report,

    /// <summary>A post.</summary>
    Post,

    /// <summary>A message.</summary>
    Message,

    /// <summary>A publication.</summary>
    Publication,

    /// <summary>A waiver; its id is its position in the document, from 0.</summary>
    Waiver,

    /// <summary>The policy; its id is the name of a clause, or empty.</summary>
    Policy,

    /// <summary>A topic that a diagnostic is related to.</summary>
    Topic,

    /// <summary>A step of a publication that a diagnostic is related to.</summary>
    Step,

    /// <summary>A platform that a diagnostic is related to.</summary>
    Platform,
}
