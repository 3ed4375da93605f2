using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace SocialPolicy.Hosting.Tests;

/// <summary>Keeps what is logged, as <c>level: text</c>, of the library's categories.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    internal IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) =>
        new Recorder(categoryName.StartsWith("SocialPolicy.Hosting", StringComparison.Ordinal) ? _lines : null);

    public void Dispose()
    {
    }

    private sealed class Recorder(ConcurrentQueue<string>? lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines?.Enqueue($"{logLevel}: {formatter(state, exception)}");
    }
}
