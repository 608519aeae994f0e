package be.fjc.casework.safecontact.view;

import static java.util.stream.Collectors.groupingBy;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.safecontact.domain.Agreement;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.ContactRule;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.Seen;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** How everybody of one dossier may be contacted, as far as its reader may know. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SafeContactFiles {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierDoor door;

    @Inject
    SafeContacts contacts;

    @Inject
    People people;

    @Inject
    Links links;

    public Seen<SafeContactFile> read(DossierId id) {
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.safeContact.read", "dossier", id.value()));
        Facts facts = door.facts("casework.safeContact.read", id);
        Decision decision = access.require("casework.safeContact.read", facts);
        Part part = part(id, mayHaveSealed(facts));
        SafeContactFile whole = new SafeContactFile(
                id.value(),
                links.to(CaseworkModule.ID, "dossiers", id.value(), "safeContact"),
                persons(id).stream().map(part::of).toList());
        return new Seen<>(id.value(), dossier.version(), decision, access.readable(whole, decision));
    }

    /** Who would get a sealed value, at once or after what the table asks for, may know that there is one. */
    private boolean mayHaveSealed(Facts facts) {
        Decision reveal = access.peek("casework.safeContact.revealAddress", facts);
        return reveal.readable().contains(InformationClass.A_SAFETY) || !reveal.obligations().isEmpty();
    }

    private List<Found> persons(DossierId id) {
        return entities.createQuery("""
                select new be.fjc.casework.safecontact.view.SafeContactFiles$Found(
                    p.id, p.details.givenName, p.details.familyName, p.details.role, p.details.phone)
                from DossierPerson p where p.dossier.id = :id order by p.place""", Found.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    private Part part(DossierId id, boolean withSealed) {
        List<ContactRule> rules = contacts.rules(id);
        List<ContactDetail> details = contacts.details(id).stream().filter(one -> withSealed || !one.isSafetyCritical()).toList();
        Set<UUID> accounts = new HashSet<>();
        rules.forEach(rule -> accounts.add(rule.agreedBy()));
        details.forEach(detail -> {
            accounts.add(detail.addedBy());
            accounts.add(detail.liftingAskedBy());
        });
        accounts.removeIf(Objects::isNull);
        return new Part(rules, details, people.findAll(accounts), withSealed);
    }

    /** One of the family as the query gives it. */
    public record Found(UUID id, String givenName, String familyName, PersonRole role, String phone) {}

    /** What is kept of all of them, put with each. */
    private static final class Part {

        private final Map<UUID, List<ContactRule>> rules;
        private final Map<UUID, List<ContactDetail>> details;
        private final Map<UUID, Person> names;
        private final boolean withSealed;

        private Part(List<ContactRule> rules, List<ContactDetail> details, Map<UUID, Person> names, boolean withSealed) {
            this.rules = rules.stream().collect(groupingBy(ContactRule::person));
            this.details = details.stream().collect(groupingBy(ContactDetail::person));
            this.names = names;
            this.withSealed = withSealed;
        }

        private SafeContactFile.PersonContact of(Found person) {
            List<SafeContactFile.RuleLine> lines = rules.getOrDefault(person.id(), List.of()).stream().map(this::line).toList();
            return new SafeContactFile.PersonContact(
                    person.id(),
                    person.givenName(),
                    person.familyName(),
                    Coded.codeOf(person.role()),
                    person.phone(),
                    lines.isEmpty() ? null : lines.get(0),
                    lines.isEmpty() ? lines : lines.subList(1, lines.size()),
                    details.getOrDefault(person.id(), List.of()).stream().map(this::line).toList());
        }

        private SafeContactFile.RuleLine line(ContactRule rule) {
            Agreement agreed = rule.agreed();
            return new SafeContactFile.RuleLine(
                    rule.id(),
                    rule.edition(),
                    agreed.way().code(),
                    agreed.channels().stream().sorted().map(Coded::code).toList(),
                    agreed.windows().stream()
                            .map(window -> new SafeContactFile.WindowLine(
                                    window.days().stream().map(Coded::code).toList(), window.from().toString(), window.until().toString()))
                            .toList(),
                    agreed.voicemail(),
                    agreed.whoMayPickUp(),
                    agreed.whoMayReadAlong(),
                    agreed.wordsToUse(),
                    agreed.cautions(),
                    agreed.heardFrom(),
                    agreed.endsOn(),
                    agreed.askAgainOn(),
                    withSealed && rule.hasCodeWord() ? Boolean.TRUE : null,
                    rule.agreedAt(),
                    ColleagueLine.of(rule.agreedBy(), names));
        }

        private SafeContactFile.DetailLine line(ContactDetail detail) {
            boolean lifting = detail.liftingAskedBy() != null;
            return new SafeContactFile.DetailLine(
                    detail.id(),
                    detail.kind().code(),
                    detail.plain(),
                    detail.isSafetyCritical() ? null : detail.municipality(),
                    detail.startsOn(),
                    detail.endsOn(),
                    detail.isSafetyCritical(),
                    detail.addedAt(),
                    ColleagueLine.of(detail.addedBy(), names),
                    lifting
                            ? new SafeContactFile.LiftingLine(
                                    detail.liftingReason(), ColleagueLine.of(detail.liftingAskedBy(), names), detail.liftingAskedAt())
                            : null);
        }
    }
}
