package be.fjc.badsample.bakery.store;

import be.fjc.badsample.Breaks;
import be.fjc.badsample.bakery.domain.BadDomain;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;

/** A cellar with doors that should not be there. */
public class BadStore {

    /** Nothing wrong with it. */
    static class LoavesOnShelf implements BadDomain.Loaves {
        @Override
        public boolean none() {
            return true;
        }
    }

    @Breaks("only tenancy and provisioning hold a data source or a connection")
    static class HoldsConnection {
        Connection connection;
    }

    @Breaks("nobody takes the connection out of an entity manager, or looks the data source up by name")
    static class TakesConnection {
        Object take(EntityManager entities) {
            return entities.unwrap(Object.class);
        }
    }

    @Breaks("every persistence context names its own module's unit")
    static class NamesNoUnit {
        @PersistenceContext
        EntityManager entities;
    }

    @Breaks("every persistence context names its own module's unit")
    static class NamesAnothersUnit {
        @PersistenceContext(unitName = "mill")
        EntityManager entities;
    }

    @Breaks("the text of a query is a constant")
    static class JoinsTexts {
        List<?> named(EntityManager entities, String name) {
            return entities.createNativeQuery("select id from bakery_loaf where name = '" + name + "'").getResultList();
        }
    }

    @Breaks("the text of a query is a constant")
    static class JoinsTextsElsewhere {
        List<?> sorted(EntityManager entities, String column) {
            return ask(entities, "select id from bakery_loaf order by ".concat(column));
        }

        private List<?> ask(EntityManager entities, String query) {
            return entities.createNativeQuery(query).getResultList();
        }
    }

    @Breaks("the text of a query is a constant")
    static class TakesTextFromOutside {
        List<?> ask(EntityManager entities, String query) {
            return entities.createQuery(query, Object.class).getResultList();
        }
    }
}
