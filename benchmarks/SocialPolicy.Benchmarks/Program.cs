using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Running;
using SocialPolicy.Benchmarks;

// What needs no benchmark runner has a word of its own; everything else goes to the runner.
switch (args)
{
    case ["--quick" or "--contest", ..]: return QuickCommand.Run(args);
    case ["--scaling", ..]: return ScalingCommand.Run(args, Console.Out);
    case ["--reading", ..]: return ReadingCommand.Run(args, Console.Out);
    case ["--evidence", ..]: return EvidenceCommand.Run(args, Console.Out);
    case ["--policies", ..]: return PoliciesCommand.Run(args, Console.Out);
    case ["--edits", ..]: return EditsCommand.Run(args, Console.Out);
    case ["--day", ..]: return DayCommand.Run(args, Console.Out);
    case ["--report", ..]: return ReportCommand.Run(args, Console.Out);
    case ["--plot", ..]: return PlotCommand.Run(args, Console.Out);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddExporter(JsonExporter.FullCompressed));
        return 0;
}
