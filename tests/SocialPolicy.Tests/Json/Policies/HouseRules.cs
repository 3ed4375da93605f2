using System.Text.Json.Serialization;
using SocialPolicy.Json;
using SocialPolicy.Rules;

namespace SocialPolicy.Tests.Json.Policies;

/// <summary>How a motto sounds.</summary>
public enum MottoTone
{
    Serious,
    TongueInCheek,
}

/// <summary>An option that is an object of its own.</summary>
public sealed record MottoLength(int Least, Period Review);

/// <summary>A rule of somebody else, with options of many types.</summary>
public sealed record MustHaveMotto(Roles Authors, int Words, int Lines = 2) : ChannelRule
{
    public Period MaxAge { get; init; } = Period.Years(1);

    public MottoTone Tone { get; init; }

    public ValueList<MottoTone> Tones { get; init; } = [MottoTone.Serious];

    public ValueList<Topic> Topics { get; init; } = [Topic.Critical];

    public ResponseLimit? Limit { get; init; }

    public MottoLength? Length { get; init; }

    public bool IsLong => Words > 10;

    public override ValueList<RuleDescriptor> SupportedDiagnostics =>
        [new("HOUSE001", new Category("motto"), Severity.Info, new("Motto missing"), new("Channel '{subject}' has no motto"))];

    public override void Check(in ChannelView channel, Report report)
    {
    }

    protected internal override void Validate(OptionFaults options) => options?.RequireAtLeast(Words, 1, nameof(Words));
}

/// <summary>A rule that refuses options when it is made.</summary>
public sealed record MustBeBetween : ChannelRule
{
    public MustBeBetween(int least, int most)
    {
        if (least > most) throw new ArgumentException("least is above most");
        if (most > 100) throw new ArgumentException("most is above 100");
        (Least, Most) = (least, most);
    }

    public int Least { get; }

    public int Most { get; }

    public override ValueList<RuleDescriptor> SupportedDiagnostics =>
        [new("HOUSE002", Category.Ownership, Severity.Info, new("Out of range"), new("Channel '{subject}' is out of range"))];

    public override void Check(in ChannelView channel, Report report)
    {
    }
}

/// <summary>A rule with an option whose name every clause has for something else.</summary>
public sealed record MustBeCalled(string Name) : ChannelRule
{
    public override ValueList<RuleDescriptor> SupportedDiagnostics => [];

    public override void Check(in ChannelView channel, Report report)
    {
    }
}

[JsonSourceGenerationOptions(Converters = [typeof(EnumNameConverter<MottoTone>), typeof(ValueListConverter<MottoTone>)])]
[JsonSerializable(typeof(MustHaveMotto))]
[JsonSerializable(typeof(MustBeBetween))]
[JsonSerializable(typeof(MustBeCalled))]
[JsonSerializable(typeof(MustHaveOwner))]
public sealed partial class HouseRules : JsonSerializerContext;
