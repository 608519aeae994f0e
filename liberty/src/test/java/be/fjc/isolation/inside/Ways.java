package be.fjc.isolation.inside;

import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantExecutor;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.testkit.isolation.Ground;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.Asynchronous;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ContextServiceDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Sends work off its thread in every {@link Way} and tells whom it was done for. */
@ApplicationScoped
@ContextServiceDefinition(
        name = "java:app/concurrent/ClearedHere",
        propagated = ContextServiceDefinition.APPLICATION,
        cleared = ContextServiceDefinition.ALL_REMAINING)
@ContextServiceDefinition(
        name = "java:app/concurrent/TenantOnly",
        propagated = "Tenant",
        cleared = {},
        unchanged = ContextServiceDefinition.ALL_REMAINING)
public class Ways {

    /** Work that travels as an event. */
    public record Travelling(Callable<String> work, CompletableFuture<String> answer) {}

    @Inject
    Ground ground;

    @Inject
    TenantExecutor tenantExecutor;

    @Inject
    Event<Travelling> events;

    @Inject
    Detached detached;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService clockwork;

    @Resource(lookup = "java:app/concurrent/ClearedHere")
    ContextService clearing;

    CompletableFuture<String> go(Way way) {
        return go(way, way.isOfTheServer() ? this::whom : this::boundOnly);
    }

    CompletableFuture<String> go(Way way, Callable<String> work) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Runnable run = () -> finish(answer, work);
        switch (way) {
            case MANAGED_EXECUTOR -> executor.execute(run);
            case MANAGED_SCHEDULED_EXECUTOR -> clockwork.schedule(run, 1, TimeUnit.MILLISECONDS);
            case ASYNCHRONOUS_METHOD -> detached.byDefault(run);
            case ASYNCHRONOUS_EVENT -> events.fireAsync(new Travelling(work, answer));
            case COMMON_POOL -> CompletableFuture.runAsync(run);
            case PLAIN_THREAD -> new Thread(run, "plain").start();
            case CLEARED_ON_THE_SAME_THREAD -> clearing.contextualRunnable(run).run();
            case TENANT_EXECUTOR -> tenantExecutor.execute(run);
            case ASYNCHRONOUS_METHOD_OF_TENANT_EXECUTOR -> detached.asTenant(run);
            case ASYNCHRONOUS_EVENT_OF_TENANT_EXECUTOR ->
                events.fireAsync(new Travelling(work, answer), NotificationOptions.ofExecutor(tenantExecutor::execute));
        }
        return answer;
    }

    void hear(@ObservesAsync Travelling event) {
        finish(event.answer(), event.work());
    }

    String whom() {
        Tenant bound = TenantScope.currentOrNull();
        Object login = ground.platform().createNativeQuery("SELECT session_user").getSingleResult();
        return (bound == null ? "nobody" : bound.id()) + " as " + login;
    }

    private String boundOnly() {
        Tenant bound = TenantScope.currentOrNull();
        try {
            return whom();
        } catch (RuntimeException noConnection) {
            return bound == null ? "nobody as fjc_unbound" : bound.id();
        }
    }

    private static void finish(CompletableFuture<String> answer, Callable<String> work) {
        try {
            answer.complete(work.call());
        } catch (Exception | AssertionError failure) {
            answer.completeExceptionally(new CompletionException(failure));
        }
    }

    /** Methods that the container runs on another thread. */
    @ApplicationScoped
    public static class Detached {

        @Asynchronous
        public void byDefault(Runnable work) {
            work.run();
        }

        @Asynchronous(executor = "java:app/concurrent/TenantExecutor")
        public void asTenant(Runnable work) {
            work.run();
        }
    }
}
