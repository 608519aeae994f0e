package be.fjc.platform.runtime.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keys of requests and the answers they got, in the tenant's own table and always in the transaction of the effect. */
@ApplicationScoped
class KeptAnswers {

    /** @param route address the request was sent to: the same key elsewhere is another request */
    record Claim(UUID account, String route, String key, String fingerprint) {}

    record Answer(String fingerprint, int status, String location, String tag, String body) {}

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Clock clock;

    /** True when the key is new. Waits while another transaction holds it and then answers by what became of that one. */
    boolean claim(Claim claim) {
        return database.createNativeQuery("""
                        INSERT INTO platform_request_key (account, route, key, fingerprint, created_at)
                        VALUES (?1, ?2, ?3, ?4, ?5)
                        ON CONFLICT DO NOTHING""")
                .setParameter(1, claim.account)
                .setParameter(2, claim.route)
                .setParameter(3, claim.key)
                .setParameter(4, claim.fingerprint)
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate() == 1;
    }

    void keep(Claim claim, Answer answer) {
        database.createNativeQuery("""
                        UPDATE platform_request_key SET status = ?1, location = ?2, tag = ?3, body = ?4
                        WHERE account = ?5 AND route = ?6 AND key = ?7""")
                .setParameter(1, answer.status)
                .setParameter(2, answer.location)
                .setParameter(3, answer.tag)
                .setParameter(4, answer.body)
                .setParameter(5, claim.account)
                .setParameter(6, claim.route)
                .setParameter(7, claim.key)
                .executeUpdate();
    }

    void release(Claim claim) {
        database.createNativeQuery("DELETE FROM platform_request_key WHERE account = ?1 AND route = ?2 AND key = ?3")
                .setParameter(1, claim.account)
                .setParameter(2, claim.route)
                .setParameter(3, claim.key)
                .executeUpdate();
    }

    Optional<Answer> find(Claim claim) {
        List<?> rows = database.createNativeQuery("""
                        SELECT fingerprint, status, location, tag, body FROM platform_request_key
                        WHERE account = ?1 AND route = ?2 AND key = ?3""")
                .setParameter(1, claim.account)
                .setParameter(2, claim.route)
                .setParameter(3, claim.key)
                .getResultList();
        return rows.stream().findFirst().map(row -> {
            Object[] column = (Object[]) row;
            return new Answer((String) column[0], (Integer) column[1], (String) column[2], (String) column[3], (String) column[4]);
        });
    }
}
