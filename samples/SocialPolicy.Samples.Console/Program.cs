using Spectre.Console;

AnsiConsole.MarkupLine("[bold]SocialPolicy[/]");
