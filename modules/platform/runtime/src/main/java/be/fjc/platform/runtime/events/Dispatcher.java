package be.fjc.platform.runtime.events;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.events.Reaction;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.runtime.modules.Modules;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantExecutor;
import be.fjc.platform.runtime.tenancy.TenantRegistry;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.runtime.web.Incident;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tells the facts of a tenant's outbox to the modules that react: right after the commit, again after a failure, and every half minute
 * for what another node left behind. Several may work at once; a locked fact is somebody else's.
 */
@ApplicationScoped
class Dispatcher {

    private static final int BATCH = 50;
    private static final int SWEEP_SECONDS = 30;

    @Inject
    Delivery delivery;

    @Inject
    Reactions reactions;

    @Inject
    Modules modules;

    @Inject
    TenantRegistry tenants;

    @Inject
    TenantExecutor executor;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService clockwork;

    /** By tenant: who has a round coming up already, and which modules were on in the last one. */
    private final Set<String> called = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> lastOn = new ConcurrentHashMap<>();
    private ScheduledFuture<?> sweeping;

    void start(@Observes Startup event) {
        sweeping = clockwork.scheduleWithFixedDelay(() -> tenants.active().forEach(this::wake), SWEEP_SECONDS, SWEEP_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
    }

    /** Has the tenant's outbox looked at soon; calls that come before that are one. */
    void wake(Tenant tenant) {
        if (called.add(tenant.id())) {
            try {
                executor.execute(tenant, this::round);
            } catch (RejectedExecutionException closing) {
                called.remove(tenant.id());
            }
        }
    }

    private void round() {
        Tenant tenant = TenantScope.current();
        called.remove(tenant.id());
        try {
            rouseAfterSwitch(tenant);
            boolean more = true;
            while (more) {
                List<OutboxTable.Waiting> batch = delivery.due(BATCH);
                long moved = batch.stream().filter(fact -> tell(tenant, fact)).count();
                more = batch.size() == BATCH && moved > 0;
            }
        } catch (RuntimeException trouble) {
            Incident.log("the outbox of " + tenant.id(), trouble);
        }
    }

    /** What rests for a module that was off may have to move as soon as another set of modules is on. */
    private void rouseAfterSwitch(Tenant tenant) {
        Set<String> on = modules.on(tenant.centre()).stream().map(CentreModule::id).collect(Collectors.toUnmodifiableSet());
        if (!on.equals(lastOn.get(tenant.id()))) {
            delivery.rouse();
            lastOn.put(tenant.id(), on);
        }
    }

    /** Tells one fact to all; one that fails does not keep it from the others. False when it is somebody else's. */
    private boolean tell(Tenant tenant, OutboxTable.Waiting fact) {
        Centre centre = tenant.centre();
        boolean someRest = false;
        RuntimeException failure = null;
        for (Reaction<?> reaction : reactions.to(fact.kind())) {
            if (!modules.isOn(centre, reaction.module())) {
                someRest = true;
                continue;
            }
            try {
                if (!delivery.carryOut(fact.id(), reaction)) {
                    return false;
                }
            } catch (RuntimeException thrown) {
                Incident.log("reaction " + reaction.module() + "." + reaction.name() + " of " + tenant.id(), thrown);
                failure = thrown;
            }
        }
        if (failure == null) {
            delivery.settle(fact.id(), someRest);
        } else {
            tryAgain(tenant, fact, failure);
        }
        return true;
    }

    private void tryAgain(Tenant tenant, OutboxTable.Waiting fact, RuntimeException failure) {
        delivery.postpone(fact.id(), failure.getClass().getSimpleName()).ifPresent(next -> {
            long millis = Math.max(0, Duration.between(clock.instant(), next).toMillis());
            clockwork.schedule(() -> tenants.byId(tenant.id()).filter(Tenant::isActive).ifPresent(this::wake), millis, TimeUnit.MILLISECONDS);
        });
    }
}
