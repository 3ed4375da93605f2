using BenchmarkDotNet.Running;
using SocialPolicy.Benchmarks;

// What needs no benchmark runner has a word of its own; everything else goes to the runner.
if (args is ["--quick" or "--contest", ..]) return QuickCommand.Run(args);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
