using System.Diagnostics;
using System.Diagnostics.Metrics;
using SocialPolicy.Rules;

namespace SocialPolicy.Hosting.Tests;

/// <summary>Listeners hear every host of the process, so each test has a policy name of its own.</summary>
public class TelemetryTests
{
    [Fact]
    public void An_evaluation_is_logged_by_whether_the_policy_is_met()
    {
        using var host = new TestHost(configure: options => options.Add(Companies.OwnersNeeded));

        host.Evaluator.Evaluate(Companies.WithOwner);
        host.Evaluator.Evaluate(Companies.WithoutOwner);

        Assert.Collection(
            host.Log.Lines,
            line => Assert.StartsWith(
                "Information: Policy 'owners' is met by 'Muster GmbH' (1 channels): 0 warnings, 0 infos, 0 waived; ", line, StringComparison.Ordinal),
            line => Assert.StartsWith(
                "Warning: Policy 'owners' is not met by 'Muster GmbH' (1 channels): 1 errors, 0 warnings, 0 infos, 0 waived; ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_throws_is_logged_with_what_it_threw()
    {
        Policy fragile = Policy.Define("fragile").With(Grammar.EveryChannel.Must(new Fragile())).Build();
        using var host = new TestHost(configure: options => options.Add(fragile));

        host.Evaluator.Evaluate(Companies.WithOwner);

        Assert.Contains(host.Log.Lines, line =>
            line.StartsWith("Error: While policy 'fragile' was evaluated: ", StringComparison.Ordinal)
            && line.Contains("SMP0201", StringComparison.Ordinal) && line.Contains("no handle", StringComparison.Ordinal));
    }

    [Fact]
    public void Evaluations_their_duration_and_diagnostics_by_id_and_severity_are_measured()
    {
        var measured = new List<string>();
        using MeterListener listener = Listen("measured", measured);
        using var host = new TestHost(configure: options => options.Add("measured", Companies.OwnersNeeded));

        host.Evaluator.Evaluate(Companies.WithoutOwner);
        host.Evaluator.Evaluate(Companies.WithOwner);

        Assert.Equal(
            [
                "socialpolicy.evaluations 1 met=False", "socialpolicy.evaluation.duration", "socialpolicy.diagnostics 1 id=SMP1001 severity=error",
                "socialpolicy.evaluations 1 met=True", "socialpolicy.evaluation.duration", "socialpolicy.diagnostics 0 id=SMP1001 severity=error",
            ],
            measured);
    }

    [Fact]
    public void An_id_that_clauses_weigh_differently_is_measured_by_each_severity()
    {
        Policy weighed = Policy.Define("weighed").With(
            Grammar.On(Platform.X).MustHaveOwner(),
            Grammar.On(Platform.Facebook).MustHaveOwner().WithSeverity(Severity.Info)).Build();
        Organization company = Companies.WithoutOwner with
        {
            Channels =
            [
                new Channel { Id = "x-main", Platform = Platform.X },
                new Channel { Id = "fb-main", Platform = Platform.Facebook },
                new Channel { Id = "fb-jobs", Platform = Platform.Facebook },
            ],
        };
        var measured = new List<string>();
        using MeterListener listener = Listen("weighed", measured);
        using var host = new TestHost(configure: options => options.Add(weighed));

        host.Evaluator.Evaluate(company);

        Assert.Equal(
            ["socialpolicy.diagnostics 1 id=SMP1001 severity=error", "socialpolicy.diagnostics 2 id=SMP1001 severity=info"],
            measured.Where(line => line.StartsWith("socialpolicy.diagnostics", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_evaluation_is_an_activity_that_tells_what_was_found()
    {
        var activities = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "SocialPolicy",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => { if (activity.OperationName == "evaluate traced") activities.Add(activity); },
        };
        ActivitySource.AddActivityListener(listener);
        using var host = new TestHost(configure: options => options.Add("traced", Companies.OwnersNeeded));

        host.Evaluator.Evaluate(Companies.WithoutOwner);
        Assert.Throws<OperationCanceledException>(() => host.Evaluator.Evaluate(Companies.WithoutOwner, cancellationToken: new(canceled: true)));

        Assert.Equal(2, activities.Count);
        Assert.Equal(("traced", 1), (activities[0].GetTagItem("socialpolicy.policy"), activities[0].GetTagItem("socialpolicy.errors")));
        Assert.Equal(ActivityStatusCode.Error, activities[1].Status);
    }

    private static MeterListener Listen(string policy, List<string> measured)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "SocialPolicy") listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, $" {value}", tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument, $" {value}", tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value > 0 ? "" : " 0", tags));
        listener.Start();
        return listener;

        void Note(Instrument instrument, string value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string others = "";
            bool own = false;
            foreach ((string key, object? tag) in tags)
            {
                if (key == "policy") own = Equals(tag, policy);
                else others += $" {key}={tag}";
            }

            if (own) measured.Add($"{instrument.Name}{value}{others}");
        }
    }

    private sealed record Fragile : ChannelRule
    {
        private static readonly RuleDescriptor Descriptor = new("TEST001", Category.Access, Severity.Error, new("Fragile"), new("Fragile"));

        public override ValueList<RuleDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Check(in ChannelView channel, Report report) => throw new InvalidOperationException("no handle");
    }
}
