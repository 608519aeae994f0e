package be.fjc.chainapproach.inquiries.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.view.ItemDoor;
import be.fjc.chainapproach.attendance.view.ItemDoor.Opened;
import be.fjc.chainapproach.inquiries.domain.Inquiry;
import be.fjc.chainapproach.inquiries.domain.InquiryFacts;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is asked of the reader's organisation; and, for who asked about an item, of whom and whether they answered, never what. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class InquiryFiles {

    private static final String READ = "chain-approach.inquiry.read";

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Inject
    ItemDoor door;

    @Inject
    People people;

    @Inject
    Seal seal;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** Of the reader's own organisation, the latest meeting first; what is kept from this reader's sight is not among them. */
    public List<InquiryFile> own() {
        access.require(READ, Facts.collection("inquiry", EnumSet.of(Relation.OWN_ACTION)));
        return entities.createQuery(InquiryRow.SELECT
                        + " where i.organisation = :organisation and m.startsAt > :since and a.offAt is null order by m.startsAt desc, i.id",
                        InquiryRow.class)
                .setParameter("organisation", access.subject().organisation())
                .setParameter("since", clock.instant().minus(InquiryFacts.STANDS_AFTER))
                .getResultStream()
                .flatMap(row -> desk.find(new DossierId(row.dossier())).stream().flatMap(dossier -> visible(row, facts(row, dossier))))
                .toList();
    }

    private Stream<InquiryFile> visible(InquiryRow row, Facts facts) {
        Decision decision = access.peek(READ, facts);
        return decision.allowed() ? Stream.of(access.readable(file(row), decision)) : Stream.empty();
    }

    public Seen<InquiryFile> read(UUID id) {
        Supplier<NotFound> absent = () -> access.absent(READ, "inquiry", id);
        InquiryRow row = entities.createQuery(InquiryRow.SELECT + " where i.id = :id and a.offAt is null", InquiryRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(absent);
        Decision decision = access.require(READ, facts(row, desk.find(new DossierId(row.dossier())).orElseThrow(absent)));
        return new Seen<>(id, row.version(), decision, access.readable(file(row), decision));
    }

    /** Of an item, whoever was asked; an answer only where it is the reader's own. */
    public List<InquiryFile> ofItem(UUID meeting, UUID item) {
        Opened opened = door.require("chain-approach.inquiry.list", meeting, item);
        return entities.createQuery(InquiryRow.SELECT + " where i.item = :item order by i.askedAt, i.id", InquiryRow.class)
                .setParameter("item", item)
                .getResultStream()
                .map(row -> access.readable(file(row), access.peek("chain-approach.inquiry.list", with(opened, row))))
                .toList();
    }

    private Facts with(Opened opened, InquiryRow row) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(opened.facts().relations());
        if (row.organisation().equals(access.subject().organisation())) {
            relations.add(Relation.OWN_ORGANISATION);
        }
        return new Facts("inquiry", row.id(), relations);
    }

    private Facts facts(InquiryRow row, DossierDesk.Known dossier) {
        boolean stands = InquiryFacts.stands(row.meetingAt(), row.offAt() != null, clock.instant());
        return InquiryFacts.of(access.subject(), row.id(), row.organisation(), dossier, stands);
    }

    private InquiryFile file(InquiryRow row) {
        Optional<Person> who = Stream.ofNullable(row.answeredBy()).map(people::find).flatMap(Optional::stream).findFirst();
        return new InquiryFile(
                row.id(),
                links.to(ChainApproachModule.ID, "inquiries", row.id()),
                row.meeting(),
                row.item(),
                row.meetingAt(),
                row.organisation(),
                row.askedAt(),
                row.answeredAt() != null,
                row.tabledAt() != null,
                desk.family(new DossierId(row.dossier())).stream()
                        .map(one -> new InquiryFile.Asked(one.givenName(), one.familyName(), one.birthDate()))
                        .toList(),
                row.known(),
                row.answer() == null ? null : seal.open(Inquiry.answerOf(row.id()), row.answer()),
                who.map(Person::name).orElse(null));
    }
}
