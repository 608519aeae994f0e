package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of this request that went away with a transaction that did not commit: somebody was let in, and then what he wanted was refused
 * for another reason. That he was let in stays true, so they are written again before the answer leaves.
 */
@RequestScoped
public class Undone {

    @Inject
    Audit audit;

    private final List<AuditEntry> rows = new ArrayList<>();

    void add(AuditEntry row) {
        rows.add(row);
    }

    /** Writes them, each in a transaction of its own. What is written here and fails is not tried again. */
    public void settle() {
        List<AuditEntry> lost = List.copyOf(rows);
        rows.clear();
        lost.forEach(audit::writeApart);
        rows.clear();
    }
}
