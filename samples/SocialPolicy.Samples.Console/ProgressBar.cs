using Spectre.Console;

namespace SocialPolicy.Samples;

/// <summary>Shows how far an evaluation has come, if it takes long and somebody is there to see it.</summary>
/// <param name="console">Where to show it, or null where nobody would see it.</param>
/// <param name="patience">How long an evaluation may take before anything is shown.</param>
internal sealed class ProgressBar(IAnsiConsole? console, TimeSpan patience)
{
    private const int Refresh = 100;

    public Evaluation Watch(string title, Func<IProgress<EvaluationProgress>?, Evaluation> evaluate)
    {
        if (console is null) return evaluate(null);
        var latest = new Latest();
        Task<Evaluation> work = Task.Run(() => evaluate(latest));
        if (!IsOver(work, (int)patience.TotalMilliseconds)) Show(console, title, latest, work);
        return work.GetAwaiter().GetResult();
    }

    private static void Show(IAnsiConsole console, string title, Latest latest, Task work) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
        .Start(context =>
        {
            ProgressTask bar = context.AddTask(Markup.Escape(title));
            while (!IsOver(work, Refresh))
            {
                EvaluationProgress progress = latest.Progress;
                if (progress.Total > 0) bar.Value(100d * progress.Done / progress.Total);
            }
        });

    /// <summary>Whether work is over, with or without success, after some time at most.</summary>
    private static bool IsOver(Task work, int milliseconds) => Task.WaitAny([work], milliseconds) >= 0;

    /// <summary>The greatest progress reported so far. Threads report in any order.</summary>
    private sealed class Latest : IProgress<EvaluationProgress>
    {
        private readonly Lock _lock = new();
        private EvaluationProgress _progress;

        public EvaluationProgress Progress
        {
            get
            {
                lock (_lock) return _progress;
            }
        }

        public void Report(EvaluationProgress value)
        {
            lock (_lock)
            {
                if (value.Done > _progress.Done) _progress = value;
            }
        }
    }
}
