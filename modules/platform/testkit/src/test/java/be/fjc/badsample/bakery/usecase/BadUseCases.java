package be.fjc.badsample.bakery.usecase;

import be.fjc.badsample.Breaks;
import be.fjc.badsample.mill.domain.Flour;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decider;
import be.fjc.platform.events.DomainEvent;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.security.auth.x500.X500Principal;

/** A kitchen without manners. */
public class BadUseCases {

    @Breaks("a module sees the kernel, what the runtime publishes, and front doors of modules it requires")
    static class PeeksIntoTheMill {
        Flour flour;
    }

    @Breaks("reactions, jobs and demo data belong to the module they stand in")
    static class WorksForTheMill implements TenantJob {
        @Override
        public String module() {
            return "mill";
        }

        @Override
        public String name() {
            return "grind";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run(Instant now) {
            throw new IllegalStateException();
        }
    }

    @Breaks("a fact that is told is a public record of plain values at the front door")
    record BreadBaked(List<String> eaters) implements DomainEvent {}

    @Breaks("nothing outside the platform touches tenancy or provisioning")
    static class AsksForTheTenant {
        String tenant() {
            return TenantScope.current().id();
        }
    }

    @Breaks("only store and view write queries")
    static class AsksTheDatabase {
        List<?> ask(EntityManager entities) {
            return entities.createNativeQuery("select id from bakery_loaf").getResultList();
        }
    }

    @Breaks("nothing static changes")
    static class RemembersForEver {
        private static final Map<String, String> LAST = new HashMap<>();

        String last(String key) {
            return LAST.put(key, key);
        }
    }

    @ApplicationScoped
    @Breaks("what lives as long as the server keeps nothing between requests but in a TenantCache")
    static class RemembersBetweenRequests {
        private final Map<String, String> eaters = new ConcurrentHashMap<>();

        String eater(String key) {
            return eaters.put(key, key);
        }
    }

    @ApplicationScoped
    @Breaks("what lives as long as the server keeps nothing between requests but in a TenantCache")
    static class RemembersTheLast {
        private String last;

        String then(String next) {
            String before = last;
            last = next;
            return before;
        }
    }

    @Breaks("no threads but the server's: one of our own has no tenant")
    static class StartsAThread {
        void bake(Runnable work) {
            new Thread(work).start();
        }
    }

    @Breaks("no threads but the server's: one of our own has no tenant")
    static class BorrowsAThread {
        void bake(Runnable work) {
            CompletableFuture.runAsync(work);
        }
    }

    @Breaks("a module works in its request, its job or its reaction, and starts nothing beside it")
    static class BakesLater {
        @Resource
        ManagedExecutorService executor;
    }

    @Breaks("a module works in its request, its job or its reaction, and starts nothing beside it")
    static class BakesWhenTold {
        void bake(@ObservesAsync String loaf) {
            throw new IllegalStateException(loaf);
        }
    }

    @Breaks("a module works in its request, its job or its reaction, and starts nothing beside it")
    static class RemembersOnItsThread {
        private final ThreadLocal<String> eater = new ThreadLocal<>();

        String eater() {
            return eater.get();
        }
    }

    @Breaks("no event is fired to run elsewhere: what follows a fact is a reaction from the outbox")
    static class CallsTheStreet {
        void call(Event<String> bread) {
            bread.fireAsync("fresh");
        }
    }

    @Breaks("a module never leaves the transaction")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    static class BakesOutside {}

    @Breaks("a module never leaves the transaction")
    static class LooksAroundOutside {
        @Transactional(Transactional.TxType.SUPPORTS)
        void look() {
            throw new IllegalStateException();
        }
    }

    @Breaks("a detached entity is never merged: as another tenant it would become a copy")
    static class MergesWhatItFound {
        Object merge(EntityManager entities, Object found) {
            return entities.merge(found);
        }
    }

    @Breaks("the time comes from the injected clock, so that a demo and a test can set it")
    static class LooksOutside {
        Instant now() {
            return Instant.now();
        }
    }

    @Breaks("nothing is printed: the log has a format and holds no personal data")
    static class Shouts {
        void shout(String name) {
            System.out.println(name);
        }
    }

    @Breaks("nobody opens what is private by reflection")
    static class Forces {
        void force(Field field) {
            field.setAccessible(true);
        }
    }

    @Breaks("javax is gone, but for what Java itself brings")
    static class LivesInThePast {
        X500Principal principal;
    }

    @UseCase
    @Breaks("every use case asks whether it may")
    static class JustBakes {
        @Inject
        Access access;

        boolean bake() {
            return access.subject().roles().isEmpty();
        }
    }

    @UseCase
    @Breaks("what is asked is a permission that the module declares")
    static class AsksForWhatNobodyDeclared {
        @Inject
        Access access;

        void bake() {
            access.require("bakery.bake", Facts.creating("loaf"));
        }
    }

    @UseCase
    @Breaks("each public method that reaches what is kept asks whether it may")
    static class AsksAtOneDoorOnly {
        @Inject
        Access access;

        @Inject
        EntityManager entities;

        public Object shown() {
            access.require("bakery.bake", Facts.creating("loaf"));
            return entities.find(Object.class, "1");
        }

        public Object slippedOut() {
            return taken();
        }

        private Object taken() {
            return entities.find(Object.class, "1");
        }
    }

    @Breaks("only who writes the answer down asks the decision function")
    static class DecidesItself {
        boolean may(Decider decider) {
            return decider != null;
        }
    }

    @ApplicationScoped
    @Breaks("what runs by itself says for whom")
    static class WorksForNobody implements TenantJob {
        @Override
        public String module() {
            return "bakery";
        }

        @Override
        public String name() {
            return "sweep";
        }

        @Override
        public Duration every() {
            return Duration.ofHours(1);
        }

        @Override
        public void run(Instant now) {
            throw new IllegalStateException();
        }
    }

    @Path("bakery/v1/loaves")
    @Breaks("a module's resources stand in web, one for each request")
    static class AnswersFromTheKitchen {}

    @Breaks("no class is a manager, helper, util, impl, service or DTO")
    static class BreadManager {}
}
