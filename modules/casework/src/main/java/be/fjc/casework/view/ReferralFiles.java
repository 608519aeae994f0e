package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.A_SAFETY;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Coded;
import be.fjc.platform.access.Access;
import be.fjc.casework.safecontact.usecase.RevealNamedPhone;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One referral, as far as its reader may see it; what nobody will see is not fetched. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ReferralFiles {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public Seen<ReferralFile> read(ReferralId id) {
        UUID reader = access.subject().account();
        Object[] found = find(id, reader);
        ReferralRow row = (ReferralRow) found[0];
        ReferralRest rest = (ReferralRest) found[1];
        Facts facts = new Facts("referral", row.id(), row.relations(reader));
        Decision decision = access.require("casework.referral.read", facts);
        boolean staff = decision.readable().contains(R);
        List<PersonLine> persons = decision.readable().contains(A) ? persons(row.id(), mayHaveSecretPhones(facts)) : null;
        List<StepRow> steps = staff ? steps(row.id()) : List.of();
        Map<UUID, Person> names = staff ? names(row, rest, steps) : Map.of();
        ReferralFile whole = new ReferralFile(
                row.id(),
                links.to(CaseworkModule.ID, "referrals", row.id()),
                row.receiptNumber().value(),
                row.status().code(),
                row.filedAt(),
                row.outcome(),
                ColleagueLine.of(row.filedBy(), names),
                rest.filedFor(),
                rest.receivedOn(),
                rest.channel().code(),
                row.referrerType(),
                row.municipality(),
                row.zone(),
                row.immediateDanger(),
                rest.dangerNote(),
                rest.situation(),
                row.personCount(),
                persons,
                ClockLine.of(row, clock.instant()),
                row.firstLookDueAt(),
                firstLook(row, rest, names),
                row.decisionDueAt(),
                staff ? decided(row, rest, names) : null,
                rest.dossier(),
                StepLine.of(steps, names));
        return new Seen<>(row.id(), rest.version(), decision, access.readable(whole, decision));
    }

    private Object[] find(ReferralId id, UUID reader) {
        String select = "select " + ReferralRow.NEW + ", " + ReferralRest.NEW + ReferralRow.FROM + " where r.id = :id";
        return entities.createQuery(select, Object[].class)
                .setParameter("id", id.value())
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.absent("casework.referral.read", "referral", id.value()));
    }

    private List<PersonLine> persons(UUID id, boolean withSecretPhones) {
        Set<UUID> secret = withSecretPhones ? withSecretPhone(id) : Set.of();
        return persons(id).stream().map(person -> secret.contains(person.id()) ? person.withSecretPhone() : person).toList();
    }

    /** Who would get such a number, at once or after what the table asks for, may know that there is one. */
    private boolean mayHaveSecretPhones(Facts facts) {
        Decision reveal = access.peek(RevealNamedPhone.ACTION, facts);
        return reveal.readable().contains(A_SAFETY) || !reveal.obligations().isEmpty();
    }

    private Set<UUID> withSecretPhone(UUID id) {
        return Set.copyOf(entities.createQuery(
                        "select p.id from ReferralPerson p where p.referral.id = :id and p.secretPhone is not null", UUID.class)
                .setParameter("id", id)
                .getResultList());
    }

    private List<PersonLine> persons(UUID id) {
        return entities.createQuery("""
                select new be.fjc.casework.view.PersonLine(
                    p.id, p.details.givenName, p.details.familyName, p.details.birthDate, p.details.role, p.details.municipality,
                    p.details.phone, p.details.informed, p.details.notInformedReason)
                from ReferralPerson p where p.referral.id = :id order by p.place""", PersonLine.class)
                .setParameter("id", id)
                .getResultList();
    }

    private List<StepRow> steps(UUID id) {
        return entities.createQuery(StepRow.SELECT + " where s.referral = :id order by s.at desc, s.id desc", StepRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Map<UUID, Person> names(ReferralRow row, ReferralRest rest, List<StepRow> steps) {
        Set<UUID> accounts = new HashSet<>();
        Stream.of(row.filedBy(), rest.firstLookedBy(), rest.decidedBy()).filter(Objects::nonNull).forEach(accounts::add);
        steps.forEach(step -> accounts.add(step.actor()));
        return people.findAll(accounts);
    }

    private static ReferralFile.FirstLookLine firstLook(ReferralRow row, ReferralRest rest, Map<UUID, Person> names) {
        return row.firstLookedAt() == null
                ? null
                : new ReferralFile.FirstLookLine(
                        row.danger().code(),
                        rest.firstLookNote(),
                        row.firstLookedAt(),
                        ColleagueLine.of(rest.firstLookedBy(), names));
    }

    private ReferralFile.DecisionLine decided(ReferralRow row, ReferralRest rest, Map<UUID, Person> names) {
        if (row.verdict() == null) {
            return null;
        }
        List<CriterionLine> criteria = entities.createQuery("""
                select new be.fjc.casework.view.CriterionLine(c.code, c.label, c.met)
                from Referral r join r.criteria c where r.id = :id order by c.place""", CriterionLine.class)
                .setParameter("id", row.id())
                .getResultList();
        return new ReferralFile.DecisionLine(
                Coded.codeOf(row.verdict()),
                rest.reason(),
                criteria,
                rest.redirectedTo(),
                rest.decidedAt(),
                ColleagueLine.of(rest.decidedBy(), names));
    }
}
