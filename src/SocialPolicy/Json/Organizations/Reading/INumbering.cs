namespace SocialPolicy.Json;

/// <summary>Numbers texts in the order in which they are first met, from 0.</summary>
internal interface INumbering
{
    /// <summary>How many texts have a number.</summary>
    int Count { get; }

    /// <summary>Whether every text that was looked for has a number.</summary>
    bool NumbersAll { get; }
}
