package be.fjc.casework.tasks.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * Who is to do a task: always an organisation, because people fall ill and leave; and in it perhaps a person.
 *
 * @param organisation code of a partner of the centre
 * @param person account of somebody who works there; null when the organisation finds somebody itself
 */
public record Owner(String organisation, UUID person) {

    public Owner {
        Objects.requireNonNull(organisation);
    }
}
