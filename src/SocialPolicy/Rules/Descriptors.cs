namespace SocialPolicy.Rules;

public static partial class Descriptors
{
    /// <summary>Every kind of diagnostic that the library reports, by id in ascending order.</summary>
    public static ValueList<RuleDescriptor> All => Catalogue.All;

    /// <summary>A class of its own, because it can be made only after every descriptor.</summary>
    private static class Catalogue
    {
        internal static readonly ValueList<RuleDescriptor> All =
        [
            SMP0001, SMP0002, SMP0003, SMP0004, SMP0005, SMP0006, SMP0007, SMP0008,
            SMP0101, SMP0102, SMP0103, SMP0104, SMP0105, SMP0106, SMP0201, SMP0202, SMP0203, SMP0204,
            SMP1001, SMP1002, SMP1003, SMP1004, SMP1005, SMP1006, SMP1007,
            SMP1008, SMP1009, SMP1010, SMP1011, SMP1012, SMP1013, SMP1014,
            SMP2001, SMP2002, SMP2003, SMP2004, SMP2005,
            SMP3001, SMP3002, SMP3003, SMP3004, SMP3005, SMP3006,
            SMP4001, SMP4002, SMP4003, SMP4004, SMP4005, SMP4006,
            SMP5001, SMP5002, SMP5003, SMP5004,
            SMP6001, SMP6002, SMP6003, SMP6004,
            SMP7001, SMP7003, SMP7004, SMP7005, SMP7006, SMP7007,
            SMP8001, SMP8002, SMP8003,
            SMP9001, SMP9002, SMP9003, SMP9004, SMP9005, SMP9006,
        ];
    }
}
