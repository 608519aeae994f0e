package be.fjc.casework.demo;

import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.findings.domain.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Stores dossiers that are there to be counted, many in one transaction and past the use cases: nobody is notified of them and no audit
 * speaks of work that nobody did. First the referrals of a batch, then its dossiers, then what hangs on those, because each needs the rows before.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class CountedDossiers {

    @Inject
    Referrals referrals;

    @Inject
    Dossiers dossiers;

    @Inject
    Findings findings;

    @Inject
    Timeline timeline;

    void referrals(List<CountedDossier> batch) {
        batch.forEach(one -> referrals.add(one.referral));
    }

    void dossiers(List<CountedDossier> batch) {
        batch.forEach(one -> dossiers.add(one.dossier));
    }

    void rest(List<CountedDossier> batch) {
        for (CountedDossier one : batch) {
            if (one.contact != null) {
                dossiers.add(one.contact);
                findings.add(one.weighing);
            }
            if (one.closure != null) {
                dossiers.add(one.closure);
            }
            one.steps.forEach(timeline::add);
        }
    }
}
