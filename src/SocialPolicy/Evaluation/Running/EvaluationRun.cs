using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using SocialPolicy.Rules;

namespace SocialPolicy;

/// <summary>Runs a policy over whole facts, block by block, on as many threads as allowed.</summary>
internal static class EvaluationRun
{
    internal static RunResult Execute(WholeGround ground, EvaluationOptions options, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Block[] blocks = Block.Of(ground);
        if (blocks.Any(block => block.Kind is SubjectKind.Channel or SubjectKind.Person)) ground.Moment.DigestChannels(options.MaxDegreeOfParallelism);
        Worker[] workers = options.MaxDegreeOfParallelism == 1
            ? [RunAll(ground, blocks, options, cancellation)]
            : RunParallel(ground, blocks, options, cancellation);

        var judge = new Worker(ground);
        Tally?[] tallies = JudgeTallies(ground, workers, judge);
        return Join([.. workers, judge], tallies);
    }

    private static Worker RunAll(WholeGround ground, Block[] blocks, EvaluationOptions options, CancellationToken cancellation)
    {
        var worker = new Worker(ground);
        for (int i = 0; i < blocks.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            worker.Run(blocks[i]);
            options.Progress?.Report(new(i + 1, blocks.Length));
        }

        return worker;
    }

    private static Worker[] RunParallel(
        WholeGround ground, Block[] blocks, EvaluationOptions options, CancellationToken cancellation)
    {
        var workers = new ConcurrentBag<Worker>();
        int done = 0;
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = options.MaxDegreeOfParallelism,
            CancellationToken = cancellation,
        };
        try
        {
            Parallel.For(
                0,
                blocks.Length,
                parallel,
                () => new Worker(ground),
                (block, _, worker) =>
                {
                    // The loop itself may learn of it late, when whoever cancels is held up.
                    cancellation.ThrowIfCancellationRequested();
                    worker.Run(blocks[block]);
                    options.Progress?.Report(new(Interlocked.Increment(ref done), blocks.Length));
                    return worker;
                },
                workers.Add);
        }
        catch (AggregateException failures)
        {
            // Only the receiver of progress can throw here; what it throws is the same on one thread and on several.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return [.. workers];
    }

    private static Tally?[] JudgeTallies(WholeGround ground, Worker[] workers, Worker judge)
    {
        var tallies = new Tally?[ground.Policy.Clauses.Length];
        foreach (CompiledClause clause in ground.Policy.Clauses)
        {
            if (clause.Rule is not ChannelTallyRule || !clause.Runs) continue;
            var sum = new Tally(ground.Organization.People.Rows.Count);
            foreach (Worker worker in workers)
            {
                if (worker.Tallies[clause.Ordinal] is { } part) sum.Add(part);
            }

            sum.Close(() => ground.CountedOver(clause).NamesIn(ground.Organization));
            tallies[clause.Ordinal] = sum;
            judge.Judge(clause, sum);
        }

        return tallies;
    }

    private static RunResult Join(Worker[] workers, Tally?[] tallies)
    {
        var subjects = new long[tallies.Length];
        foreach (Worker worker in workers)
        {
            for (int i = 0; i < subjects.Length; i++) subjects[i] += worker.Subjects[i];
        }

        return new(
            [.. workers.Select(worker => worker.Findings)],
            [.. workers.SelectMany(worker => worker.Failures)],
            subjects,
            tallies,
            []);
    }
}
