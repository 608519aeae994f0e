package be.fjc.casework.compartments.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every emergency access there was. */
public interface EmergencyAccesses {

    Optional<EmergencyAccess> find(UUID id);

    void add(EmergencyAccess access);

    /** Those nobody looked back at although the day has passed, and of which nobody was told yet; the oldest first. */
    List<EmergencyAccess> unreviewed(LocalDate today, int most);
}
