package be.fjc.chainapproach.attendance.view;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import be.fjc.chainapproach.attendance.domain.Acknowledgement;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.domain.ReadAlong;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who is at a meeting, for everybody who knows of the meeting. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class RoomFiles {

    private static final String READ = "chain-approach.meeting.read";

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Attendances attendances;

    @Inject
    People people;

    @Inject
    Clock clock;

    public RoomFile read(UUID id) {
        Meeting meeting = Optional.ofNullable(entities.find(Meeting.class, id)).orElseThrow(() -> access.absent(READ, "meeting", id));
        Facts facts = new Facts("meeting", id, TableFacts.of(access.subject(), meeting.table()).relations());
        Decision decision = access.require(READ, facts);
        List<Acknowledgement> bound = attendances.acknowledged(id);
        Map<UUID, Person> names = people.findAll(bound.stream().map(Acknowledgement::account).collect(toSet()));
        Map<UUID, UUID> along = attendances.readAlongs(id).stream().collect(toMap(ReadAlong::account, ReadAlong::id));
        boolean approved = attendances.isApproved(id);
        return access.readable(new RoomFile(
                meeting.isOpenAt(clock.instant()),
                bound.stream().anyMatch(one -> one.account().equals(access.subject().account())),
                approved,
                meeting.table().definition().screening(),
                bound.stream().map(one -> line(one, names, along.get(one.account()))).toList(),
                List.copyOf(attendances.excused(id)),
                approved ? List.of() : offers(facts)), decision);
    }

    private List<String> offers(Facts facts) {
        return Stream.of(
                        access.peek("chain-approach.apology.keep", facts).allowed() ? "excuse" : null,
                        access.peek("chain-approach.readAlong.keep", facts).allowed() ? "letReadAlong" : null,
                        access.peek("chain-approach.minutes.approve", facts).allowed() ? "approve" : null)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static RoomFile.PersonLine line(Acknowledgement one, Map<UUID, Person> names, UUID along) {
        String name = Optional.ofNullable(names.get(one.account())).map(Person::name).orElse(null);
        return new RoomFile.PersonLine(one.account(), name, one.organisation(), one.at(), along);
    }
}
