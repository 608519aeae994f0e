package be.fjc.casework.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.aftercare.demo.DemoAfterCare;
import be.fjc.casework.documents.demo.DemoDocuments;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.TrackReason;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.findings.demo.DemoFindings;
import be.fjc.casework.notes.domain.NoteKind;
import be.fjc.casework.notes.usecase.AddNote;
import be.fjc.casework.safecontact.demo.DemoSafeContact;
import be.fjc.casework.tracks.demo.DemoTracks;
import be.fjc.casework.usecase.ChangeTrack;
import be.fjc.casework.usecase.CloseDossier;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.LogContact;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** What becomes of the dossiers of the synthetic year: contacts, now and then another track, and for some an ending. */
@ApplicationScoped
public class DemoDossiers {

    private static final List<String> DIRECTORS = List.of("regisseur1", "regisseur2");

    @Inject
    LogContact logContact;

    @Inject
    ChangeTrack changeTrack;

    @Inject
    CloseDossier closeDossier;

    @Inject
    AddNote addNote;

    @Inject
    DemoFamilies families;

    @Inject
    DemoTasks tasks;

    @Inject
    DemoFindings findings;

    @Inject
    DemoSafeContact safeContact;

    @Inject
    DemoDocuments documents;

    @Inject
    DemoTracks tracks;

    @Inject
    DemoCompartments compartments;

    @Inject
    DemoAfterCare afterCare;

    @Inject
    DemoDuplicate duplicate;

    @Inject
    Access access;

    Plan plan(DemoStage stage, Random chance, Centre centre) {
        return new Plan(stage, chance, centre);
    }

    /** The dossiers of one centre. */
    final class Plan {

        private static final int CLOSED = 10;

        private final DemoStage stage;
        private final Random chance;
        private final Centre centre;
        private final LocalDate today;
        private final UUID[] accounts = new UUID[DIRECTORS.size()];
        private UUID coordinator;
        private int count;
        private int closed;
        private DossierId dossier;
        private DossierId recent;
        private boolean twice;
        private String track;
        private int told;
        private LocalDate next;
        private Instant opened;

        private Plan(DemoStage stage, Random chance, Centre centre) {
            this.stage = stage;
            this.chance = chance;
            this.centre = centre;
            this.today = WorkingDays.dayOf(stage.now());
            for (int at = 0; at < accounts.length; at++) {
                int director = at;
                stage.as(DIRECTORS.get(at), stage.now(), () -> accounts[director] = access.subject().account());
            }
            stage.as("coordinator", stage.now(), () -> coordinator = access.subject().account());
        }

        DecideReferral.Admission admission(Instant moment) {
            List<Centre.Track> open = tracks.open(centre, WorkingDays.dayOf(moment));
            String chosen = open.get(chance.nextInt(open.size())).code();
            return new DecideReferral.Admission(chosen, accounts[count % accounts.length], after(WorkingDays.dayOf(moment), 3, 10));
        }

        List<DecideReferral.Answer> answers(boolean accepted) {
            return centre.criteria().stream()
                    .map(criterion -> new DecideReferral.Answer(criterion.code(), accepted || chance.nextBoolean()))
                    .toList();
        }

        String organisation() {
            return centre.organisations().get(chance.nextInt(centre.organisations().size())).code();
        }

        void opened(DossierId id, DecideReferral.Admission admission, Instant moment) {
            dossier = id;
            track = admission.track();
            next = admission.nextContactOn();
            opened = moment;
        }

        /** Lets the dossier that has just opened live until today or until it closes. */
        void follow() {
            if (dossier == null) {
                return;
            }
            boolean closes = closed < CLOSED && WorkingDays.dayOf(opened).isBefore(today.minusDays(120)) && chance.nextInt(3) > 0;
            tasks.ask(stage, centre, dossier, count, DIRECTORS.get(count % DIRECTORS.size()), opened, closes);
            if (DemoCompartments.happensTo(count)) {
                UUID other = accounts[(count + 1) % accounts.length];
                act(opened.plusSeconds(1800), () -> compartments.happen(dossier, count, other, coordinator, opened.plusSeconds(1800)));
            }
            int rounds = 3 + chance.nextInt(3);
            act(opened, () -> families.tie(dossier, opened, count));
            Instant moment = opened;
            for (int round = 0; next.isBefore(today) && !(closes && round == rounds); round++) {
                if (count % 7 == 3 && next.isAfter(today.minusDays(6))) {
                    break;
                }
                moment = OfficeHours.on(next, chance);
                if (!moment.isBefore(stage.now())) {
                    break;
                }
                contact(moment);
                if (round == 0 && count % 4 == 0) {
                    note(moment.plusSeconds(900));
                }
                if (round == 1 && count % 4 == 1) {
                    changeTrack(moment.plusSeconds(1800));
                }
            }
            if (count % 4 == 2) {
                Instant sent = moment.plusSeconds(600);
                act(sent, () -> documents.add(dossier));
            }
            if (closes) {
                close(moment.plusSeconds(3600));
            } else if (told < DemoFindings.families()) {
                tell(moment);
            } else if (count % 4 == 0 && moment.plusSeconds(7200).isBefore(stage.now())) {
                Instant asked = moment.plusSeconds(7200);
                act(asked, () -> safeContact.agree(dossier, WorkingDays.dayOf(asked)));
            }
            if (!closes && count % 8 == 6 && moment.plusSeconds(9000).isBefore(stage.now())) {
                Danger danger = Danger.values()[count / 8 % 3];
                act(moment.plusSeconds(9000), () -> tracks.waitForHeaviest(centre, dossier, track, danger));
            }
            openedTwice();
            dossier = null;
            count++;
        }

        /** Once a year. */
        private void openedTwice() {
            if (twice || !DemoDuplicate.canBe(count, opened, stage.now())) {
                return;
            }
            if (recent == null) {
                recent = dossier;
            } else {
                act(stage.now(), () -> duplicate.tell(recent, dossier, stage.now()));
                twice = true;
            }
        }

        private void contact(Instant moment) {
            LocalDate day = WorkingDays.dayOf(moment);
            LocalDate planned = after(day, 12, centre.clocks().nextContactDays());
            if (count % 5 == 2 && !planned.isBefore(today) && day.isBefore(today)) {
                planned = today;
            }
            next = planned;
            var report = new Contact.Report(
                    moment.minusSeconds(600),
                    pick(ContactChannel.values()),
                    null,
                    new OwnCodes(centre, chance).of(pick(ContactResult.values()), day),
                    "Synthetisch voorbeeld: kort gesprek over hoe het loopt.",
                    false);
            act(moment, () -> logContact.log(dossier, report, next, Expected.ANY));
        }

        private void note(Instant moment) {
            if (moment.isBefore(stage.now())) {
                String text = "Synthetisch voorbeeld: wat de organisatie van de casusregisseur voor zichzelf onthoudt.";
                act(moment, () -> addNote.add(dossier, NoteKind.CONVERSATION, text));
            }
        }

        private void changeTrack(Instant moment) {
            List<String> others = centre.tracks().stream().map(Centre.Track::code).filter(code -> !code.equals(track)).toList();
            if (!others.isEmpty() && moment.isBefore(stage.now())) {
                track = count % 8 == 1 ? others.get(others.size() - 1) : others.get(chance.nextInt(others.size()));
                act(moment.minusSeconds(60), () -> tracks.weighSafety(dossier, WorkingDays.dayOf(moment)));
                act(moment, () -> changeTrack.change(
                        dossier, track, pick(TrackReason.values()), "Synthetisch voorbeeld: de situatie is veranderd.", Expected.ANY));
            }
        }

        /** What is found out about the first families that stay. */
        private void tell(Instant moment) {
            int family = told++;
            DossierId here = dossier;
            act(moment, () -> findings.tell(family, here, WorkingDays.dayOf(moment)));
        }

        private void close(Instant moment) {
            var ending = new Ending(
                    Listed.of(chance.nextBoolean() ? ClosureReason.GOALS_REACHED : ClosureReason.REGULAR_SERVICES),
                    chance.nextInt(3) == 0 ? SafetyStatus.FRAGILE : SafetyStatus.STABLE,
                    "Synthetisch voorbeeld: de afspraken houden.",
                    otherFirstDay(WorkingDays.dayOf(moment), chance.nextInt(9)),
                    List.of(
                            new DomainResult(LifeDomain.SAFETY, DomainOutcome.BETTER),
                            new DomainResult(LifeDomain.PARENTING, pick(DomainOutcome.values())),
                            new DomainResult(LifeDomain.HOUSING, pick(DomainOutcome.values()))));
            act(moment, () -> closeDossier.close(dossier, ending, Expected.ANY));
            afterwards(closed++);
        }

        /** Now and then the first look is on another day than the centre's own. */
        private LocalDate otherFirstDay(LocalDate day, int later) {
            return closed % 3 == 2 ? day.plusMonths(3L + later) : null;
        }

        /** Draws by itself, so that the rest of the year stays as it is. @param number which closing of the year */
        private void afterwards(int number) {
            var hours = new Random(number);
            Instant now = stage.now();
            var next = new AtomicReference<Optional<LocalDate>>();
            Runnable look = () -> next.set(afterCare.next(dossier));
            act(now, look);
            while (!afterCare.isForgotten(number) && next.get().filter(day -> day.isBefore(today.minusDays(5))).isPresent()) {
                Instant moment = OfficeHours.on(next.get().get(), hours);
                act(moment, () -> afterCare.lookIn(dossier, number, moment));
                act(now, look);
            }
            if (afterCare.returns(number)) {
                LocalDate day = today.minusDays(3);
                String light = tracks.open(centre, day).get(0).code();
                act(OfficeHours.on(day, hours), () -> afterCare.reopen(dossier, light, today.plusDays(4)));
            }
        }

        private void act(Instant moment, Runnable act) {
            stage.as(DIRECTORS.get(count % DIRECTORS.size()), moment, act);
        }

        private LocalDate after(LocalDate day, int soonest, int latest) {
            return day.plusDays(soonest + chance.nextInt(Math.max(1, latest - soonest + 1)));
        }

        private <T> T pick(T[] from) {
            return from[chance.nextInt(from.length)];
        }
    }
}
