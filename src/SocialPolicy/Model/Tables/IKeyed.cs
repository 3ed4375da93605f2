namespace SocialPolicy;

/// <summary>A row that is found by an id.</summary>
internal interface IKeyed
{
    string Key { get; }
}
