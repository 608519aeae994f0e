package be.fjc.chainapproach.risk.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.risk.domain.Answer;
import be.fjc.chainapproach.risk.domain.AskedReassessment;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Confidence;
import be.fjc.chainapproach.risk.domain.Fear;
import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.chainapproach.risk.domain.Instruments;
import be.fjc.chainapproach.risk.domain.Level;
import be.fjc.chainapproach.risk.domain.OwnFear;
import be.fjc.chainapproach.risk.domain.Said;
import be.fjc.chainapproach.risk.domain.State;
import be.fjc.chainapproach.workroom.BoundSeal;
import be.fjc.chainapproach.workroom.TableRoom;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An assessment of the police and the CAW: the police handed something in, with a result of its own. */
class AssessmentFilesTest {

    private static final Cut FIRST = new Cut("afterAssessment", 25, List.of());
    private static final UUID MOTHER = UUID.randomUUID();
    private static final UUID FATHER = UUID.randomUUID();
    private static final Set<Role> FROM_PARTNERS = EnumSet.of(Role.PARTNER_WORKER, Role.POLICE_OR_PROSECUTION, Role.CHILD_WORKER);

    private final TableRoom room = new TableRoom();
    private final BoundSeal seal = new BoundSeal();
    private final DossierId dossier = room.desk.dossier();
    private final Assessment assessment = new Assessment(UUID.randomUUID(), dossier, Instruments.all().get(0).edition(),
            new Assessment.About(MOTHER, FATHER), Set.of("police", "caw"), UUID.randomUUID(), TableRoom.NOW);
    private final AssessmentFiles files = files();
    private final Person writer = person(Role.PARTNER_WORKER, "caw");
    private final Person officer = person(Role.POLICE_OR_PROSECUTION, "police");

    AssessmentFilesTest() {
        LocalDate day = TableRoom.TODAY;
        assessment.contribute("police", new Said(
                List.of(new Answer("strangulation", State.YES, "verhoor", day, Confidence.HIGH)), Level.HIGH, "Hij doet het weer.",
                List.of(new ImportedScore("Lijst", day, 9, Level.MEDIUM, "Dienst", false, null),
                        new ImportedScore("COL", day, null, Level.HIGH, "Politie", true, "PV 1"))), null, seal, officer.account(), TableRoom.NOW);
        assessment.tell(new OwnFear.Told(Fear.STRONG, "Ik slaap niet.", day), seal, UUID.randomUUID(), TableRoom.NOW);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void who_is_not_invited_and_does_not_lead_finds_nothing(Role role) {
        room.signIn(role, "school");
        if (role == Role.COORDINATOR) {
            assertThat(read().head().dossierNumber()).isEqualTo("D-2026-TEST");
        } else {
            assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void before_the_consensus_nobody_else_reads_what_an_organisation_handed_in(Role role) {
        room.desk.stands(room.signIn(role, "caw"), dossier, Relation.ASSIGNED);
        boolean seen = role == Role.COORDINATOR || role == Role.CASE_DIRECTOR || FROM_PARTNERS.contains(role);
        if (seen) {
            AssessmentFile file = read();
            assertThat(file.contributions()).isEmpty();
            assertThat(file.own()).isNull();
            assertThat(file.outcome()).isNull();
            assertThat(file.toString()).doesNotContain("verhoor", "Hij doet het weer", "Lijst", "COL", "PV 1");
        } else {
            assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_own_organisation_reads_its_own_with_what_police_own_in_it() {
        room.signIn(Role.POLICE_OR_PROSECUTION, "police");
        AssessmentFile file = read();
        assertThat(file.own().answers().get(0).ownEvidence()).isEqualTo("verhoor");
        assertThat(file.own().judicialScores().get(0).scoreReport()).isEqualTo("PV 1");
        assertThat(file.head().subject().givenName()).isEqualTo("Moeder");
        assertThat(file.fear()).as("the fear of the victim does not colour what is answered blind").isNull();
        assertThat(file.offers()).containsExactly("contribute");
    }

    @Test
    void then_who_wrote_sees_all_and_what_police_own_is_for_whom_it_was_tabled() {
        begins();
        room.signIn(writer);
        assertThat(police().answers().get(0).evidence()).isEqualTo("verhoor");
        assertThat(police().judicialScores()).hasSize(1);
        assertThat(read().outcome().floor()).isEqualTo("high");
        assertThat(read().fear().fearWords()).isEqualTo("Ik slaap niet.");
        room.desk.stands(room.signIn(Role.CASE_DIRECTOR, "city"), dossier, Relation.ASSIGNED);
        assertThat(police().judicialScores()).hasSize(1);
        assertThat(read().offers()).containsExactly("conclude", "tell");
        room.signIn(officer);
        assertThat(police().judicialScores()).as("its own").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"PARTNER_WORKER", "POLICE_OR_PROSECUTION", "CHILD_WORKER"})
    void who_works_where_a_colleague_wrote_sees_nothing_of_the_others(Role role) {
        room.signIn(role, "caw");
        assertThat(read().contributions()).isEmpty();
        begins();
        assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
    }

    @Test
    void when_the_dossier_closes_a_partner_reads_it_no_more() {
        begins();
        room.desk.close();
        room.signIn(writer);
        assertThat(police().judgedBecause()).isNull();
        assertThat(read().offers()).isEmpty();
    }

    /** After the CAW handed in too. */
    private void begins() {
        assessment.contribute("caw", new Said(List.of(), Level.LOW, "Weinig gezien.", List.of()), null, seal, writer.account(), TableRoom.NOW);
        assessment.begin(UUID.randomUUID(), TableRoom.NOW);
    }

    private SharedContribution police() {
        return read().contributions().stream().filter(one -> one.organisation().equals("police")).findFirst().orElseThrow();
    }

    private static Person person(Role role, String organisation) {
        return new Person(UUID.randomUUID(), role.name(), organisation, Set.of(role));
    }

    @ParameterizedTest
    @EnumSource(value = Relation.class, names = {"CONFLICTED", "SEALED"})
    void what_is_kept_from_sight_is_not_there_and_waits_for_nobody(Relation closing) {
        room.desk.stands(room.signIn(Role.PARTNER_WORKER, "caw"), dossier);
        assertThat(files.asked(FIRST)).hasSize(1);
        room.desk.stands(room.signIn(Role.PARTNER_WORKER, "caw"), dossier, closing);
        assertThat(files.asked(FIRST)).isEmpty();
        assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
    }

    private AssessmentFile read() {
        return files.read(assessment.id()).body();
    }

    private AssessmentFiles files() {
        AssessmentFiles made = new AssessmentFiles();
        made.access = room.access;
        made.dossiers = room.dossiers();
        made.families = new Household();
        made.seal = seal;
        made.clock = room.clock;
        made.assessments = new OnlyThis();
        made.heads = new AssessmentHeads();
        made.heads.families = made.families;
        made.heads.centre = () -> room.centre;
        made.heads.people = new Nobody();
        made.heads.clock = room.clock;
        made.heads.links = new Links() {
            @Override
            public String to(String module, Object... segments) {
                return "";
            }
        };
        return made;
    }

    private final class OnlyThis implements Assessments {

        @Override
        public Optional<Assessment> find(UUID id) {
            return Optional.of(assessment);
        }

        @Override
        public List<Assessment> of(DossierId of) {
            return List.of(assessment);
        }

        @Override
        public List<Assessment> blindFor(String organisation, Instant at, UUID id) {
            return List.of(assessment);
        }

        @Override
        public void add(Assessment added) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isAskedFor(UUID fact) {
            return false;
        }

        @Override
        public void add(AskedReassessment asked) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Household implements FamilyDesk {

        @Override
        public Map<UUID, Set<String>> roles(DossierId dossier) {
            return Map.of();
        }

        @Override
        public List<Member> members(DossierId of, LocalDate today) {
            return List.of(new Member(MOTHER, "Moeder", "Test", false, true), new Member(FATHER, "Vader", "Test", false, true));
        }

        @Override
        public int incidents(DossierId of, LocalDate first, LocalDate last) {
            return 0;
        }

        @Override
        public List<Protection> protections(DossierId of) {
            return List.of();
        }
    }

    private static final class Nobody implements People {

        @Override
        public Optional<Person> find(UUID account) {
            return Optional.empty();
        }

        @Override
        public List<Person> withRole(Role role) {
            return List.of();
        }
    }
}
