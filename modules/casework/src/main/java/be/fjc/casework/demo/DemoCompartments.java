package be.fjc.casework.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.Admission;
import be.fjc.casework.compartments.domain.EmergencyAccess;
import be.fjc.casework.compartments.domain.EmergencyAccesses;
import be.fjc.casework.compartments.domain.EmergencyOccasion;
import be.fjc.casework.compartments.domain.EmergencyOutcome;
import be.fjc.casework.compartments.usecase.Admit;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** In the synthetic year: a dossier that was opened in an emergency and looked back at, one that waits for that, and somebody let in. */
@ApplicationScoped
public class DemoCompartments {

    private static final int REVIEWED = 2;
    private static final int TO_REVIEW = 5;
    private static final int ADMITTED = 8;

    @Inject
    EmergencyAccesses emergencies;

    @Inject
    Admit admit;

    static boolean happensTo(int number) {
        return number == REVIEWED || number == TO_REVIEW || number == ADMITTED;
    }

    /**
     * What happens to this dossier; to be called as who directs it.
     *
     * @param number which dossier of the year
     * @param colleague account of the other case director
     * @param coordinator account of who looks back
     */
    @Transactional
    void happen(DossierId dossier, int number, UUID colleague, UUID coordinator, Instant moment) {
        if (number == REVIEWED || number == TO_REVIEW) {
            EmergencyAccess emergency = emergency(dossier, colleague, moment);
            if (number == REVIEWED) {
                emergency.review(EmergencyOutcome.JUSTIFIED, "Synthetisch voorbeeld: de collega was ziek.", coordinator, moment.plusSeconds(7200));
            }
            emergencies.add(emergency);
        }
        if (number == ADMITTED) {
            admit.admit(dossier, colleague, new Admission.Terms(
                    true, false, WorkingDays.dayOf(moment).plusDays(60), "consent", "Synthetisch voorbeeld: leest mee tijdens een verlof."));
        }
    }

    private static EmergencyAccess emergency(DossierId dossier, UUID colleague, Instant moment) {
        var need = new EmergencyAccess.Need(EmergencyOccasion.CALL_FROM_FAMILY, "Synthetisch voorbeeld: telefoon in de avond.");
        return new EmergencyAccess(Ids.at(moment), dossier, colleague, need, moment, moment.plus(Duration.ofHours(1)),
                WorkingDays.dayOf(WorkingDays.due(WorkingDays.dayOf(moment), 3)));
    }
}
