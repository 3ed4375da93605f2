using System.Buffers;

namespace SocialPolicy.Json;

/// <summary>The JSON of a rule's prototype with some options in place of their defaults.</summary>
/// <param name="Json">The JSON.</param>
/// <param name="Start">Where the last given option's value starts in it.</param>
internal readonly record struct OptionOverlay(ReadOnlyMemory<byte> Json, int Start)
{
    internal static OptionOverlay Of(RuleForm form, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> given)
    {
        var json = new ArrayBufferWriter<byte>();
        int start = 0;
        json.Write("{"u8);
        foreach (RuleOption option in form.Options)
        {
            bool isGiven = given.TryGetValue(option.Name, out ReadOnlyMemory<byte> value);
            if (!isGiven && option.Standard is null) continue;
            if (json.WrittenCount > 1) json.Write(","u8);
            json.Write(option.Head);
            if (isGiven) start = json.WrittenCount;
            json.Write(isGiven ? value.Span : option.Standard);
        }

        json.Write("}"u8);
        return new(json.WrittenMemory, start);
    }
}
