namespace SocialPolicy;

/// <summary>Tells which rows of channels are selected.</summary>
internal interface IRowSelection
{
    /// <summary>Whether the channel of a row is selected.</summary>
    bool Contains(int row);
}
