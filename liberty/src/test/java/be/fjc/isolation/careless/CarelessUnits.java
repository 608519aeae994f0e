package be.fjc.isolation.careless;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/** The careless units, each by its name in {@code careless-persistence.xml}. */
@ApplicationScoped
public class CarelessUnits {

    @PersistenceUnit(unitName = "shared")
    EntityManagerFactory shared;

    @PersistenceUnit(unitName = "counting")
    EntityManagerFactory counting;

    @PersistenceUnit(unitName = "stray")
    EntityManagerFactory stray;

    /** Uses a unit as a module would; throws when the platform refuses it. */
    public String use(String unit) {
        EntityManagerFactory factory = switch (unit) {
            case "shared" -> shared;
            case "counting" -> counting;
            default -> stray;
        };
        try (EntityManager database = factory.createEntityManager()) {
            return (String) database.createNativeQuery("SELECT session_user::text").getSingleResult();
        }
    }
}
