package be.fjc.casework.domain;

import be.fjc.platform.kernel.InvalidInput;
import java.time.LocalDate;

/** The rule that no dossier falls asleep: someone always plans the next contact, soon enough and not in the past. */
public record NextContact(LocalDate on) {

    /** @param longest most days that the centre lets pass without a contact */
    public static NextContact planned(LocalDate on, LocalDate today, int longest) {
        if (on == null) {
            throw new InvalidInput("required", "nextContactOn");
        }
        if (on.isBefore(today)) {
            throw new InvalidInput("inPast", "nextContactOn");
        }
        if (on.isAfter(today.plusDays(longest))) {
            throw new InvalidInput("tooFar", "nextContactOn");
        }
        return new NextContact(on);
    }
}
