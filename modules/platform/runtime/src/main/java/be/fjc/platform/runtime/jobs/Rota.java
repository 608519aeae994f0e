package be.fjc.platform.runtime.jobs;

import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.demo.DemosUnderWay;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantExecutor;
import be.fjc.platform.runtime.tenancy.TenantRegistry;
import be.fjc.platform.runtime.web.Incident;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Calls every job of every served centre when its time has come. Times are spread, so that three hundred centres do not all tidy up
 * in the same second.
 */
@ApplicationScoped
class Rota {

    private static final int LOOK_SECONDS = 2;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(2);

    private record Duty(String tenant, String module, String job) {}

    @Inject
    @Any
    Instance<TenantJob> jobs;

    @Inject
    Modules modules;

    @Inject
    TenantRegistry tenants;

    @Inject
    TenantExecutor executor;

    @Inject
    JobTurn turn;

    @Inject
    DemosUnderWay demos;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService clockwork;

    private final Map<Duty, Instant> next = new ConcurrentHashMap<>();
    private ScheduledFuture<?> looking;

    void start(@Observes Startup event) {
        looking = clockwork.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        try {
            Instant now = clock.instant();
            tenants.active().stream().filter(tenant -> !demos.has(tenant.id())).forEach(tenant -> jobs.forEach(job -> call(tenant, job, now)));
        } catch (RuntimeException trouble) {
            Incident.log("the rota", trouble);
        }
    }

    private void call(Tenant tenant, TenantJob job, Instant now) {
        Duty duty = new Duty(tenant.id(), job.module(), job.name());
        if (!modules.isOn(tenant.centre(), job.module()) || next.computeIfAbsent(duty, first -> spread(now, job)).isAfter(now)) {
            return;
        }
        next.put(duty, now.plus(job.every()));
        try {
            executor.execute(tenant, () -> carryOut(duty, job));
        } catch (RejectedExecutionException closing) {
            next.remove(duty);
        }
    }

    private void carryOut(Duty duty, TenantJob job) {
        try {
            next.put(duty, spread(turn.take(job), job));
        } catch (RuntimeException failure) {
            Incident.log("job " + duty.module + "." + duty.job + " of " + duty.tenant, failure);
            noteFailure(job);
        }
    }

    private void noteFailure(TenantJob job) {
        try {
            turn.failed(job);
        } catch (RuntimeException trouble) {
            Incident.log("the audit of a failed job", trouble);
        }
    }

    private static Instant spread(Instant due, TenantJob job) {
        long most = Math.min(LONGEST_DELAY.toMillis(), job.every().toMillis() / 10);
        return due.plusMillis(ThreadLocalRandom.current().nextLong(most + 1));
    }
}
