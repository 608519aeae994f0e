package be.fjc.casework.digest.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The reader's own digest, and what can be chosen.
 *
 * @param offered whether the centre sends digests
 * @param domains what may come behind the @
 * @param usualTime {@code 07:30}, by the clock in Brussels; null when none is offered
 * @param choice null when none is wanted
 */
public record DigestFile(@Open Boolean offered, @Open List<String> domains, @Open String usualTime, @Open Choice choice) {

    /** @param undeliveredSince since when nothing arrives any more; null when all is well */
    public record Choice(@Open UUID id, @Open String href, @Open String address, @Open String time, @Open Instant undeliveredSince) {}
}
