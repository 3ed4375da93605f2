using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SocialPolicy.Hosting;

/// <summary>Makes every policy before anything else of the host starts, so that one that cannot be used is found then and not at night.</summary>
internal sealed class PolicyStartupCheck(IServiceProvider services, PolicyOptions options, ILogger<PolicyStartupCheck> log) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var faults = new List<Exception>();
        foreach (string name in options.Names)
        {
            try
            {
                Policy policy = services.GetRequiredKeyedService<IPolicyEvaluator>(name).Policy;
                log.Ready(name, policy.Clauses.Count);
            }
            catch (PolicyException exception)
            {
                foreach (Diagnostic fault in exception.Diagnostics) log.PolicyAtFault(name, fault.ToString());
                faults.Add(exception);
            }
            catch (InvalidOperationException exception)
            {
                log.PolicyAtFault(name, exception.Message);
                faults.Add(exception);
            }
        }

        return faults switch
        {
            [] => Task.CompletedTask,
            [var only] => Task.FromException(only),
            _ => Task.FromException(new AggregateException("Several policies cannot be used.", faults)),
        };
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
