package be.fjc.casework.view;

import be.fjc.casework.DossierId;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What every view of a part of a dossier asks first: whether this reader may see that part. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierDoor {

    @Inject
    DossierParts parts;

    @Inject
    Access access;

    /** The answer, always allowed; a dossier that may not be seen is as absent as one that never was. */
    public Decision require(String action, DossierId id) {
        UUID reader = access.subject().account();
        DossierRow row = parts.dossier(id.value(), reader).orElseThrow(() -> access.absent(action, "dossier", id.value()));
        return access.require(action, new Facts("dossier", row.id(), row.relations(reader)));
    }
}
