package be.fjc.casework.duplicates.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.duplicates.domain.DossierMerges;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.module.TenantJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** What undoing a merge of two dossiers takes is held until its time is over, and no longer. */
@ApplicationScoped
@ActsFor("the centre: forgets, unread, how two dossiers that were merged once were two")
public class ForgetDossierMerges implements TenantJob {

    private static final int PORTION = 50;

    @Inject
    DossierMerges merges;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "forgetDossierMerges";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run(Instant now) {
        merges.settled(now, PORTION).forEach(merge -> merge.undoable().forget());
    }
}
