package be.fjc.chainapproach.workroom;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.meetings.domain.CriterionAnswer;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.meetings.domain.Tabled;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.Rhythm;
import be.fjc.chainapproach.tables.domain.Signed;
import be.fjc.chainapproach.tables.domain.Validity;
import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.Letters;
import be.fjc.platform.people.Person;
import be.fjc.platform.sealing.Seal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A table of the CAW, the police and the school, one meeting of it, and some people; the school did not sign. */
public final class TableRoom {

    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    public static final Instant STARTS = Instant.parse("2026-11-24T08:00:00Z");

    public final GrantedAccess access = new GrantedAccess(new ChainApproachModule().permissions());
    public final Desk desk = new Desk(access);
    public final Seal seal = new BoundSeal();
    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final Centre centre = centre();
    public final ConsultationTable table = new ConsultationTable(UUID.randomUUID(), new ConsultationTable.Definition(
            "Tafel", "Veiligheid", "Geweld", "law", "Protocol", Rhythm.MONTHLY, true, false, Set.of(), Set.of("caw", "police", "school")), TODAY, NOW);
    public final Meeting meeting = new Meeting(UUID.randomUUID(), table, new Meeting.Plan(STARTS, 3, 20, null, false), UUID.randomUUID(), NOW);
    public final LegalGrounds grounds = () -> List.of(new LegalGrounds.Ground("law", LocalDate.MIN, null, Map.of("nl", "Wet")));

    private final Map<UUID, Meeting> known = new HashMap<>(Map.of(meeting.id(), meeting));

    public TableRoom() {
        sign("caw");
        sign("police");
    }

    public void sign(String organisation) {
        table.signed(new Signed(organisation, TODAY, new Validity(TODAY, TODAY.plusYears(1))), UUID.randomUUID(), NOW);
    }

    /** Somebody new, who is signed in from now on. */
    public UUID signIn(Role role, String organisation) {
        return signIn(new Person(UUID.randomUUID(), role.name(), organisation, Set.of(role)));
    }

    public UUID signIn(Person person) {
        access.signIn(person);
        return person.account();
    }

    /** The dossier for these at the table, with both criteria met. */
    public Tabled tabled(DossierId dossier, String... organisations) {
        return new Tabled(dossier, Set.of(organisations), "Synthetisch",
                List.of(new CriterionAnswer("violence", true), new CriterionAnswer("safety", true)));
    }

    /** Where every seat counts. */
    public TableDossiers dossiers() {
        return desk::find;
    }

    public Meetings meetings() {
        return new Meetings() {

            @Override
            public Optional<Meeting> find(UUID id) {
                return Optional.ofNullable(known.get(id));
            }

            @Override
            public Optional<Meeting> at(UUID item) {
                return known.values().stream().filter(one -> one.item(item).isPresent()).findFirst();
            }

            @Override
            public void add(Meeting added) {
                known.put(added.id(), added);
            }
        };
    }

    private static Centre centre() {
        return new Centre(
                Centre.Kind.CENTRE, "Testcentrum", List.of(Locale.forLanguageTag("nl")), null, List.of(), List.of(), List.of(),
                List.of(
                        new Centre.Organisation("caw", "CAW Test", "caw", Centre.Organisation.Status.CORE),
                        new Centre.Organisation("police", "Politie Test", "localPolice", Centre.Organisation.Status.CORE),
                        new Centre.Organisation("school", "School Test", "school", Centre.Organisation.Status.NETWORK)),
                List.of(),
                List.of(new Centre.Criterion("violence", "Geweld"), new Centre.Criterion("safety", "Veiligheid")),
                new Centre.Clocks(1, 5, 42), List.of(), List.of(), Map.of(), List.of(), Map.of(), Map.of(), Map.of(), Letters.NONE);
    }
}
