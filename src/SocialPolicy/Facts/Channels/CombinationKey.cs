using System.Numerics;

namespace SocialPolicy;

/// <summary>A combination by numbers, so that finding it compares no text.</summary>
internal readonly record struct CombinationKey(int Platform, int Unit, Purpose Purpose, ChannelStatus Status)
{
    // Asked for every channel; what the compiler would write mixes each part on its own and takes several times as long.
    public override int GetHashCode() =>
        (int)(((uint)Platform * 31 + (uint)Unit) * 0x9E3779B9 ^ BitOperations.RotateLeft((uint)Purpose * 4 + (uint)Status, 16));
}
