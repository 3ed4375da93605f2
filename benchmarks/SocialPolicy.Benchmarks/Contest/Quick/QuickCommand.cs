using System.Globalization;

namespace SocialPolicy.Benchmarks;

/// <summary>
/// <c>--quick</c>, or <c>--contest --n 100000 --rounds 15 --only limit,loop,facts</c>: exit code 0 where all found the same.
/// </summary>
internal static class QuickCommand
{
    internal static int Run(string[] args)
    {
        int channels = 10_000;
        int rounds = 9;
        string[] keys = [];
        for (int i = 1; i + 1 < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--n": channels = int.Parse(args[i + 1], CultureInfo.InvariantCulture); break;
                case "--rounds": rounds = int.Parse(args[i + 1], CultureInfo.InvariantCulture); break;
                case "--only": keys = args[i + 1].Split(','); break;
                default: throw new ArgumentException($"'{args[i]}' is not known. There are: --n, --rounds, --only.");
            }
        }

        return QuickContest.Run(channels, rounds, keys, Console.Out) ? 0 : 1;
    }
}
