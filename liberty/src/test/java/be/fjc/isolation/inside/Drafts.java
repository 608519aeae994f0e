package be.fjc.isolation.inside;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The plainest table with a text in it, used by hand. */
final class Drafts {

    private Drafts() {}

    static int clear(EntityManager unit) {
        return unit.createNativeQuery("DELETE FROM casework_draft").executeUpdate();
    }

    static void write(EntityManager unit, String content) {
        unit.createNativeQuery("INSERT INTO casework_draft (id, version, owner, form, content, saved_at) VALUES (?, 1, ?, ?, 'x', now())")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, UUID.randomUUID())
                .setParameter(3, content)
                .executeUpdate();
    }

    static List<String> contents(EntityManager unit) {
        return contentsOf(unit, "casework_draft");
    }

    @SuppressWarnings("unchecked")
    static List<String> contentsOf(EntityManager unit, String table) {
        return unit.createNativeQuery("SELECT form FROM " + table).getResultList();
    }
}
