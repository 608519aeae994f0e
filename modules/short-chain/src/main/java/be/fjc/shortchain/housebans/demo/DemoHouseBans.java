package be.fjc.shortchain.housebans.demo;

import be.fjc.casework.OfficeDays;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.housebans.domain.JusticeHouseResult;
import be.fjc.shortchain.housebans.domain.LiftedBy;
import be.fjc.shortchain.housebans.usecase.KeepHouseBan;
import be.fjc.shortchain.housebans.usecase.RecordHouseBan;
import be.fjc.shortchain.interventions.domain.PersonRole;
import be.fjc.shortchain.interventions.domain.Reported;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import be.fjc.shortchain.interventions.domain.Source;
import be.fjc.shortchain.interventions.usecase.RecordIntervention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Four house bans for each centre: a fresh one, one that ends soon without a ruling, one that the court extended, and one that was lifted. */
@ApplicationScoped
public class DemoHouseBans implements DemoData {

    @Inject
    RecordIntervention recordIntervention;

    @Inject
    RecordHouseBan recordHouseBan;

    @Inject
    KeepHouseBan keepHouseBan;

    @Inject
    OfficeDays offices;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        fresh(stage);
        endsSoon(stage);
        extended(stage);
        lifted(stage);
    }

    private void fresh(DemoStage stage) {
        UUID ban = ban(stage, 1, 40, "TST-Testwilg", "Karel");
        stage.as("intake", ago(stage, 1, 12), () -> keepHouseBan.hearing(ban, morning(stage.now().plus(Duration.ofDays(7))), Expected.ANY));
    }

    private void endsSoon(DemoStage stage) {
        UUID ban = ban(stage, 2, 13 * 24, "TST-Testolm", "Joeri");
        stage.as("intake", ago(stage, 2, 10 * 24), () -> {
            keepHouseBan.hearing(ban, morning(ago(stage, 2, 26)), Expected.ANY);
            keepHouseBan.justiceHouse(ban, day(ago(stage, 2, 11 * 24)), JusticeHouseResult.FOLLOWED, Expected.ANY);
        });
    }

    private void extended(DemoStage stage) {
        UUID ban = ban(stage, 3, 30 * 24, "TST-Testbeuk", "Wim");
        stage.as("intake", ago(stage, 3, 20 * 24), () -> {
            LocalDate today = day(ago(stage, 3, 20 * 24));
            keepHouseBan.hearing(ban, morning(ago(stage, 3, 20 * 24 + 3)), Expected.ANY);
            keepHouseBan.rule(ban, today, today.plusDays(60), Expected.ANY);
            keepHouseBan.justiceHouse(ban, today, JusticeHouseResult.NOT_REACHED, Expected.ANY);
        });
    }

    private void lifted(DemoStage stage) {
        UUID ban = ban(stage, 4, 50 * 24, "TST-Testesdoorn", "Stijn");
        stage.as("coordinator", ago(stage, 4, 44 * 24),
                () -> keepHouseBan.lift(ban, ago(stage, 4, 45 * 24), LiftedBy.PROSECUTOR, Expected.ANY));
    }

    /** @param hours ago that the person was told */
    private UUID ban(DemoStage stage, int number, int hours, String family, String given) {
        UUID[] ban = new UUID[1];
        Instant told = ago(stage, number, hours);
        stage.as("intake", told.plus(Duration.ofHours(2)), () -> {
            var reported = new Reported("TST-HV-" + number, told.minus(Duration.ofHours(1)), place(told), null, "43 A", null,
                    List.of(new Person(PersonRole.SUSPECT, given, family, LocalDate.of(1984, number, 12), null),
                            new Person(PersonRole.VICTIM, "Nele", family, LocalDate.of(1986, 3, number), null)),
                    "Synthetisch voorbeeld: dreiging, de kinderen waren thuis.");
            UUID intervention = recordIntervention.record(reported, Source.HAND);
            ban[0] = recordHouseBan.record(intervention, 0, told, null, "Synthetische straat " + number);
        });
        return ban[0];
    }

    /** A municipality of the centre that was in a zone that day. */
    private String place(Instant at) {
        Centre here = centre.get();
        return here.municipalities().stream()
                .map(Centre.Municipality::name)
                .filter(name -> here.zoneOf(name, day(at)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Some minutes apart, so that no two happened at one moment. */
    private static Instant ago(DemoStage stage, int number, int hours) {
        return stage.now().minus(Duration.ofHours(hours)).minus(Duration.ofMinutes(7L * number));
    }

    /** Ten o'clock that day, or on the working day before. */
    private Instant morning(Instant at) {
        LocalDate day = day(at);
        while (!offices.isWorked(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(10, 0).atZone(Brussels.ZONE).toInstant();
    }

    private static LocalDate day(Instant at) {
        return Brussels.dayOf(at);
    }
}
