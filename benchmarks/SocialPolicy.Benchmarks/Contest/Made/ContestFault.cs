namespace SocialPolicy.Benchmarks;

/// <summary>What is wrong with a channel of the contest.</summary>
internal enum ContestFault
{
    None,
    NoOwner,
    UnknownOwner,
    OwnerLeft,
    OwnerOfTheWrongRole,
    Undisclosed,
    NoAgreement,
    WeakAgreement,
    FewExperts,
    Uncovered,
    LatePromise,
}
