package be.fjc.chainapproach.invitations.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.WorkMailboxes;
import be.fjc.chainapproach.invitations.domain.Invitation;
import be.fjc.chainapproach.invitations.domain.Invitations;
import be.fjc.chainapproach.invitations.domain.Invitees;
import be.fjc.chainapproach.invitations.domain.Round;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Who takes part in a meeting and what each was told of it, for whoever leads it. Mailboxes are not shown: each chose the own one. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class InvitationLists {

    private static final String READ = "chain-approach.invitation.read";

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Invitations invitations;

    @Inject
    Invitees invitees;

    @Inject
    WorkMailboxes mailboxes;

    @Inject
    Mail mail;

    @Inject
    People people;

    public List<InvitationLine> list(UUID id) {
        Meeting meeting = Optional.ofNullable(entities.find(Meeting.class, id)).orElseThrow(() -> access.absent(READ, "meeting", id));
        Decision decision = access.require(READ, new Facts("meeting", id, TableFacts.of(access.subject(), meeting.table()).relations()));
        Map<UUID, String> taking = invitees.of(meeting);
        List<Invitation> told = invitations.of(id);
        Set<UUID> everybody = Stream.concat(taking.keySet().stream(), told.stream().map(Invitation::account)).collect(toSet());
        Map<UUID, Person> names = people.findAll(Stream.concat(everybody.stream(), told.stream().map(Invitation::sentBy)).collect(toSet()));
        Set<UUID> kept = invitees.keptFromSight(meeting);
        return new Round(meeting, taking.keySet(), reachable(everybody), told).people().stream()
                .filter(person -> !kept.contains(person.account()))
                .map(person -> access.readable(line(person, names), decision))
                .toList();
    }

    private Set<UUID> reachable(Set<UUID> accounts) {
        return mail.terms()
                .map(terms -> mailboxes.of(accounts).entrySet().stream()
                        .filter(one -> terms.allows(one.getValue()))
                        .map(Map.Entry::getKey)
                        .collect(toSet()))
                .orElse(Set.of());
    }

    private static InvitationLine line(Round.Person person, Map<UUID, Person> names) {
        Invitation last = person.last();
        return new InvitationLine(
                person.account(),
                name(person.account(), names),
                person.standing().code(),
                last == null ? null : last.sentAt(),
                last == null ? null : name(last.sentBy(), names),
                last == null ? 0 : last.appointment().sequence() + 1);
    }

    private static String name(UUID account, Map<UUID, Person> names) {
        return Optional.ofNullable(names.get(account)).map(Person::name).orElse(null);
    }
}
