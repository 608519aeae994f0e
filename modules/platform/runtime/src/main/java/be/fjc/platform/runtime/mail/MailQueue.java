package be.fjc.platform.runtime.mail;

import be.fjc.platform.kernel.Ids;
import be.fjc.platform.mail.Letter;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.mail.MailTerms;
import be.fjc.platform.runtime.configuration.MailSettings;
import be.fjc.platform.runtime.tenancy.Tenant;
import be.fjc.platform.runtime.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** The messages of the centre that wait to leave, and what became of the others, in its tables. */
@ApplicationScoped
public class MailQueue implements Mail {

    private static final String HTTPS_PORT = "443";

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Config config;

    @Override
    public Optional<MailTerms> terms() {
        Tenant tenant = TenantScope.current();
        MailSettings mail = tenant.mail();
        return mail == null ? Optional.empty() : Optional.of(new MailTerms(mail.domains(), mail.digestAt(), startScreen(tenant)));
    }

    @Override
    public void post(Letter letter, Instant now) {
        database.persist(new QueuedMail(Ids.at(now), letter, now));
    }

    @Override
    public Map<UUID, Instant> undelivered() {
        return database.createQuery("""
                        SELECT m FROM QueuedMail m WHERE m.state = 'givenUp' AND NOT EXISTS (
                            SELECT n FROM QueuedMail n WHERE n.account = m.account AND n.state = 'sent' AND n.postedAt > m.postedAt)
                        """, QueuedMail.class)
                .getResultStream()
                .collect(Collectors.toMap(QueuedMail::account, QueuedMail::postedAt, BinaryOperator.minBy(Comparator.naturalOrder())));
    }

    /** Those whose turn it is, at most so many, the one that waited longest first. */
    List<QueuedMail> due(Instant now, int most) {
        return database.createQuery("""
                        SELECT m FROM QueuedMail m WHERE m.state = 'waiting' AND m.nextAt <= :now ORDER BY m.nextAt, m.id""", QueuedMail.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** What ended before this moment goes. */
    void removeEndedBefore(Instant moment) {
        database.createQuery("DELETE FROM QueuedMail m WHERE m.endedAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    /** By the first host of the centre in the order of the alphabet; a browser reaches it over TLS. */
    private URI startScreen(Tenant tenant) {
        String port = config.getOptionalValue("fjc.http.public.port", String.class).orElse(HTTPS_PORT);
        String host = tenant.hosts().stream().sorted().findFirst().orElseThrow();
        return URI.create("https://" + host + (port.equals(HTTPS_PORT) ? "" : ":" + port) + "/");
    }
}
