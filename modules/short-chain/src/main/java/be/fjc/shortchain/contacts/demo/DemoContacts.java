package be.fjc.shortchain.contacts.demo;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Answered;
import be.fjc.shortchain.contacts.domain.Attempt.Tried;
import be.fjc.shortchain.contacts.domain.Chosen;
import be.fjc.shortchain.contacts.domain.ContactResult;
import be.fjc.shortchain.contacts.domain.Offer;
import be.fjc.shortchain.contacts.domain.OfferMade;
import be.fjc.shortchain.contacts.domain.Reach;
import be.fjc.shortchain.contacts.usecase.BeginOutreach;
import be.fjc.shortchain.contacts.usecase.ReachOut;
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

/** Three families to reach out to for each centre: one that waits, one that was not reached yet, and one where a talk was enough. */
@ApplicationScoped
public class DemoContacts implements DemoData {

    @Inject
    RecordIntervention recordIntervention;

    @Inject
    BeginOutreach beginOutreach;

    @Inject
    ReachOut reachOut;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        begun(stage, 1, 20, 2, "TST-Testlinde");
        UUID tried = begun(stage, 2, 60, 1, "TST-Testspar");
        stage.as("intake", ago(stage, 30), () -> logged(tried, ContactResult.NOT_REACHED, Reach.MOBILE, ago(stage, 30), List.of(), false));
        UUID done = begun(stage, 3, 200, 1, "TST-Testhulst");
        var ear = new OfferMade(new Chosen<>(Offer.LISTENING_EAR, Offer.LISTENING_EAR.code()), Answered.ACCEPTED);
        stage.as("intake", ago(stage, 150),
                () -> logged(done, ContactResult.REACHED_ACCEPTS, Reach.OFFICE, ago(stage, 150), List.of(ear), true));
    }

    private void logged(UUID id, ContactResult result, Reach reach, Instant at, List<OfferMade> offers, boolean last) {
        var tried = new Tried(1, reach, new Chosen<>(result, result.code()), at, "Synthetisch voorbeeld van een contact.", offers);
        reachOut.log(id, tried, last, null, Expected.ANY);
    }

    private UUID begun(DemoStage stage, int number, int hours, int level, String family) {
        UUID[] intervention = new UUID[1];
        Instant at = ago(stage, hours);
        stage.as("intake", at.plus(Duration.ofHours(3)), () -> {
            var reported = new Reported("TST-CT-" + number, at, place(at), null, "43 B", null,
                    List.of(new Person(PersonRole.SUSPECT, "Tom", family, LocalDate.of(1979, 5, number), null),
                            new Person(PersonRole.VICTIM, "Sofie", family, LocalDate.of(1981, number, 9), "0400 00 00 0" + number)),
                    "Synthetisch voorbeeld: ruzie, niemand gewond.");
            intervention[0] = recordIntervention.record(reported, Source.HAND);
            beginOutreach.begin(intervention[0], level);
        });
        return intervention[0];
    }

    /** A municipality of the centre that was in a zone that day. */
    private String place(Instant at) {
        Centre here = centre.get();
        return here.municipalities().stream()
                .map(Centre.Municipality::name)
                .filter(name -> here.zoneOf(name, Brussels.dayOf(at)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Instant ago(DemoStage stage, int hours) {
        return stage.now().minus(Duration.ofHours(hours));
    }
}
