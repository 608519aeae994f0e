package be.fjc.shortchain.contacts.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.OutreachFacts;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How every act of reaching out begins: it is there, the person may do this, and it is the edition that the person has seen. */
@ApplicationScoped
class OutreachAtHand {

    @Inject
    Access access;

    @Inject
    Outreaches outreaches;

    @Inject
    Interventions interventions;

    @Inject
    KeptInterventions kept;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** One that is not done yet. */
    Held require(String action, UUID id, Expected expected) {
        Held held = atAll(action, id, expected);
        held.outreach().requireOpen();
        return held;
    }

    /** One that may be done. */
    Held atAll(String action, UUID id, Expected expected) {
        Outreach outreach = outreaches.find(id).orElseThrow(() -> access.absent(action, "outreach", id));
        access.require(action, OutreachFacts.of(outreach, kept.from(access.subject().account())));
        expected.check(id, outreach.version());
        Intervention intervention = interventions.find(id).orElseThrow();
        return new Held(outreach, intervention, intervention.persons(seal), access.subject().account(), clock.instant());
    }

    /** One that the person may do this with. */
    record Held(Outreach outreach, Intervention intervention, List<Person> persons, UUID by, Instant at) {

        /** The person at a place, or everybody who was there. */
        List<Person> meant(Integer place) {
            if (place != null && place >= persons.size()) {
                throw new InvalidInput("notInList", "person");
            }
            return place == null ? persons : List.of(persons.get(place));
        }
    }
}
