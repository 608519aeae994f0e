package be.fjc.casework.compartments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmergencyAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-02T21:00:00Z");
    private static final UUID WORKER = new UUID(0, 1);
    private static final UUID COORDINATOR = new UUID(0, 2);

    private final EmergencyAccess emergency = new EmergencyAccess(new UUID(0, 3), new DossierId(new UUID(0, 4)), WORKER,
            new EmergencyAccess.Need(EmergencyOccasion.ACUTE_DANGER, "Synthetisch"), NOW, NOW.plusSeconds(3600), LocalDate.of(2026, 11, 5));

    @Test
    void it_runs_until_the_first_moment_after_its_time() {
        assertThat(emergency.isRunning(NOW)).isTrue();
        assertThat(emergency.isRunning(NOW.plusSeconds(3599))).isTrue();
        assertThat(emergency.isRunning(NOW.plusSeconds(3600))).isFalse();
    }

    @Test
    void it_ends_once() {
        emergency.end(NOW.plusSeconds(60));
        assertThat(emergency.isRunning(NOW.plusSeconds(60))).isFalse();
        refused("emergencyOver", () -> emergency.end(NOW.plusSeconds(61)));
    }

    @Test
    void another_looks_back_at_it_once_and_that_ends_it() {
        refused("ownEmergency", () -> emergency.review(EmergencyOutcome.JUSTIFIED, "Zelf", WORKER, NOW));
        emergency.review(EmergencyOutcome.AVOIDABLE, "Nagegaan", COORDINATOR, NOW.plusSeconds(60));
        assertThat(emergency.isRunning(NOW.plusSeconds(60))).isFalse();
        refused("emergencyReviewed", () -> emergency.review(EmergencyOutcome.JUSTIFIED, "Toch", COORDINATOR, NOW));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
