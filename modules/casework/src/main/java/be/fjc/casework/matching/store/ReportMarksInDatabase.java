package be.fjc.casework.matching.store;

import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.matching.domain.ReportKey;
import be.fjc.casework.matching.domain.ReportMark;
import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

@ApplicationScoped
class ReportMarksInDatabase implements ReportMarks {

    private static final String HMAC = "HmacSHA256";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Seal seal;

    @Override
    public List<ReportKey> keys() {
        return entities.createQuery("select k from ReportKey k order by k.madeAt desc, k.id desc", ReportKey.class).getResultList();
    }

    @Override
    public void add(ReportKey key) {
        entities.persist(key);
    }

    @Override
    public String mark(String number, ReportKey key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key.secret(seal)), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(ReportKey.plain(number).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void add(ReportMark mark) {
        entities.persist(mark);
    }

    @Override
    public Optional<ReportMark> find(UUID incident) {
        return Optional.ofNullable(entities.find(ReportMark.class, incident));
    }

    @Override
    public List<Incident> unmarked(ReportKey key, int most) {
        return entities.createQuery("""
                select f from Incident f where f.policeReportNumber is not null
                and not exists (select m.id from ReportMark m where m.id = f.id and m.key = :key) order by f.id""", Incident.class)
                .setParameter("key", key.id())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Incident> numbered(Set<UUID> dossiers) {
        return entities.createQuery("""
                select f from Incident f where f.policeReportNumber is not null and f.entry.lapse is null and f.entry.dossier in :dossiers""",
                        Incident.class)
                .setParameter("dossiers", dossiers)
                .getResultList();
    }

    @Override
    public void keepOnly(ReportKey key) {
        entities.createQuery("delete from ReportKey k where k.id <> :key").setParameter("key", key.id()).executeUpdate();
    }
}
