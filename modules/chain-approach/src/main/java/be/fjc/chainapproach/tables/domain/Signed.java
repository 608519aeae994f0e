package be.fjc.chainapproach.tables.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;

/**
 * What an organisation signed.
 *
 * @param organisation its code
 * @param on the day it signed
 * @param validity for how long that binds
 */
public record Signed(String organisation, LocalDate on, Validity validity) {

    /** @throws InvalidInput {@code tooSoon} when it would end before it begins */
    public Signed {
        if (validity.until().isBefore(validity.from())) {
            throw new InvalidInput("tooSoon", "validUntilDate");
        }
    }
}
