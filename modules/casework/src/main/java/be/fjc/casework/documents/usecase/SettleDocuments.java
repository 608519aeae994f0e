package be.fjc.casework.documents.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.documents.domain.Documents;
import be.fjc.casework.documents.domain.Flaw;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Asks the scanner again about what waits for it, and clears away what began to arrive and never came whole. */
@ApplicationScoped
@ActsFor("the centre: a document that waits is looked into, and nobody reads it")
public class SettleDocuments implements TenantJob {

    private static final int PORTION = 5;
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    Documents documents;

    @Inject
    Settle settle;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "settleDocuments";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run(Instant now) {
        documents.quarantined(PORTION).forEach(document -> settle.settle(document, now));
        documents.unfinished(now.minus(PATIENCE), PORTION * 20).forEach(document -> {
            documents.removeParts(document.id());
            document.refuse(Flaw.UNFINISHED);
        });
    }
}
