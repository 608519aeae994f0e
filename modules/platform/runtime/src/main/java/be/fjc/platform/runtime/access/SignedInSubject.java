package be.fjc.platform.runtime.access;

import be.fjc.platform.access.Subject;
import java.util.Optional;

/** Who the current work is done for: the person of the request, or the person a demo acts as; empty for jobs and deliveries. */
public interface SignedInSubject {

    Optional<Subject> current();
}
