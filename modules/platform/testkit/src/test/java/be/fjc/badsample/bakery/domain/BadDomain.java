package be.fjc.badsample.bakery.domain;

import be.fjc.badsample.Breaks;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.inject.Inject;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Loaves as nobody should keep them. */
public class BadDomain {

    @Breaks("the domain sees Java, jakarta.persistence, the kernel and front doors")
    static class AsksTheContainer {
        @Inject
        String oven;
    }

    @Entity
    @Cacheable
    @Table(name = "bakery_warm")
    @Breaks("no entity is cached: one cache would serve all tenants")
    static class KeptWarm {
        @Id
        private String id;

        String id() {
            return id;
        }
    }

    @Entity
    @Table(name = "bakery_counted")
    @Breaks("ids are made in Java: a block of a sequence would cross tenants")
    static class Counted {
        @Id
        @GeneratedValue
        private long id;

        long id() {
            return id;
        }
    }

    @Entity
    @Table(name = "bakery_loaf")
    @Breaks("entities have private fields and no setters: a field written from outside is silently not stored")
    public static class OpenLoaf {
        @Id
        String id;

        public void setId(String id) {
            this.id = id;
        }
    }

    @Entity
    @Table(name = "mill_loaf")
    @Breaks("tables carry their module's prefix")
    static class LivesAtTheMill {
        @Id
        private String id;

        String id() {
            return id;
        }
    }

    /** Where loaves are kept; nothing wrong with it, but for who reaches it. */
    public interface Loaves {
        boolean none();
    }

    @Breaks("every refusal has its words")
    static class RefusesWithoutWords {
        void bake(boolean hot) {
            Refusal.unless(hot, "ovenCold");
        }
    }

    @Breaks("every issue with what was sent has its words")
    static class ComplainsWithoutWords {
        void bake() {
            throw new InvalidInput("tooMuchSalt", "salt");
        }
    }
}
