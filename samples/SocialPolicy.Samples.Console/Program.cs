using System.Text;
using SocialPolicy.Samples;
using Spectre.Console;

// What a program finds around it: the rest of the sample takes it as an argument, and the library never asks for it.
Console.OutputEncoding = Encoding.UTF8;
bool isTerminal = !Console.IsOutputRedirected;
bool wantsNoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

return App.Run(args, new Terminal(
    Out: Console.Out,
    Error: Console.Error,
    Clock: TimeProvider.System,
    HasColors: isTerminal && !wantsNoColor,
    Width: isTerminal && Console.WindowWidth > 0 ? Math.Clamp(Console.WindowWidth, 60, 120) : 100)
{
    Progress = Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
});
