package be.fjc.shortchain.screening.demo;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.interventions.domain.PersonRole;
import be.fjc.shortchain.interventions.domain.Reported;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import be.fjc.shortchain.interventions.domain.Source;
import be.fjc.shortchain.interventions.usecase.RecordIntervention;
import be.fjc.shortchain.screening.domain.Outcome;
import be.fjc.shortchain.screening.domain.Reason;
import be.fjc.shortchain.screening.domain.Screening;
import be.fjc.shortchain.screening.usecase.ScreenIntervention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Three weeks of reports: most of them decided on in the shares that Limburg published (45, 35 and 20 in a hundred), the last dozen waiting. */
@ApplicationScoped
public class DemoInterventions implements DemoData {

    private static final int ALL = 32;
    private static final int DECIDED = 20;
    private static final List<String> NAMES =
            List.of("TST-Testberk", "TST-Testlinde", "TST-Testvlier", "TST-Testhulst", "TST-Testmeidoorn", "TST-Testkastanje");
    private static final List<String> GIVEN = List.of("Ann", "Fatima", "Els", "Sofie", "Marie", "Lotte", "Yasmina");

    @Inject
    RecordIntervention recordIntervention;

    @Inject
    ScreenIntervention screenIntervention;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        for (int number = 0; number < ALL; number++) {
            one(stage, number);
        }
    }

    private void one(DemoStage stage, int number) {
        Instant happened = stage.now().minus(Duration.ofHours(20L * (ALL - number) + 3)).minus(Duration.ofMinutes(11L * number));
        UUID[] id = new UUID[1];
        stage.as("politie", happened.plus(Duration.ofHours(2)), () -> id[0] = recordIntervention.record(reported(number, happened), Source.HAND));
        if (number < DECIDED) {
            stage.as("intake", happened.plus(Duration.ofHours(14)), () -> screenIntervention.screen(id[0], screening(number), Expected.ANY));
        }
    }

    private Reported reported(int number, Instant happened) {
        Person victim = new Person(PersonRole.VICTIM, GIVEN.get(number % GIVEN.size()), NAMES.get(number % NAMES.size()),
                LocalDate.of(1970 + number, 1 + number % 12, 1 + number % 28), null);
        Person suspect = new Person(PersonRole.SUSPECT, "Test", NAMES.get((number + 2) % NAMES.size()), null, null);
        return new Reported("TST-IV-" + (1000 + number), happened, place(number, happened), null, number % 3 == 0 ? "42 L" : "43 A", null,
                List.of(victim, suspect), "Synthetisch voorbeeld: ruzie, de buren belden.");
    }

    private static Screening screening(int number) {
        if (number % 20 < 9) {
            return new Screening(Outcome.NO_ACTION, number % 2 == 0 ? Reason.SETTLED : Reason.HELP_IN_PLACE, 1);
        }
        return number % 20 < 16
                ? new Screening(Outcome.CONTACT, number % 2 == 0 ? Reason.FIRST_TIME : Reason.CHILDREN_THERE, 2)
                : new Screening(Outcome.DOSSIER, Reason.HIGH_RISK, 3);
    }

    /** Municipalities of the centre that were in a zone that day, one after the other. */
    private String place(int number, Instant happened) {
        Centre here = centre.get();
        LocalDate day = Brussels.dayOf(happened);
        List<String> places = here.municipalities().stream().map(Centre.Municipality::name).filter(name -> here.zoneOf(name, day).isPresent()).toList();
        return places.get(number % places.size());
    }
}
