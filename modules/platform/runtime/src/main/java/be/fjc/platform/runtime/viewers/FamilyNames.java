package be.fjc.platform.runtime.viewers;

import java.util.Set;
import java.util.UUID;

/** Offered by a module that knows the people a thing is about; asked by the review of unusual access and by nobody else. */
public interface FamilyNames {

    /** Family names of those it is about; none when the module knows no such thing. @param type as in the audit, for example {@code dossier} */
    Set<String> of(String type, UUID id);
}
