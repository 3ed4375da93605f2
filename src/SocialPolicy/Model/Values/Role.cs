namespace SocialPolicy;

/// <summary>A person's position in the organization.</summary>
public enum Role
{
    /// <summary>The owner of the organization.</summary>
    Owner,

    /// <summary>A member of the executive management.</summary>
    Executive,

    /// <summary>A manager below the executive management.</summary>
    Manager,

    /// <summary>An employee; the role where a document names none.</summary>
    Employee,

    /// <summary>An apprentice.</summary>
    Apprentice,

    /// <summary>An intern.</summary>
    Intern,

    /// <summary>Somebody from outside, such as an agency.</summary>
    Contractor,
}
