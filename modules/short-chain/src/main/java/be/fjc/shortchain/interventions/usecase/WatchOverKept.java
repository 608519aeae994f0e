package be.fjc.shortchain.interventions.usecase;

import be.fjc.casework.KeptFamilies;
import be.fjc.platform.access.ConflictsOfInterest;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.housebans.domain.HouseBans;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Because;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is kept from somebody's sight here is not in the audit that this person reads either, and who hears of attempts hears of those here. */
@ApplicationScoped
public class WatchOverKept implements ConflictsOfInterest {

    @Inject
    KeptInterventions kept;

    @Inject
    KeptFamilies families;

    @Inject
    HouseBans bans;

    @Override
    public String module() {
        return ShortChainModule.ID;
    }

    /** Reaching out to a family has the id of its intervention. */
    @Override
    @Transactional
    public Set<UUID> hiddenFrom(UUID account) {
        Set<UUID> hidden = new HashSet<>();
        kept.from(account).because().forEach((intervention, because) -> {
            if (because.relation() == Relation.CONFLICTED) {
                hidden.add(intervention);
                bans.of(intervention).stream().map(HouseBan::id).forEach(hidden::add);
            }
        });
        return hidden;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void attempted(Subject subject, String type, UUID id) {
        UUID intervention = type.equals("houseBan") ? bans.find(id).map(HouseBan::intervention).orElse(id) : id;
        Optional.ofNullable(kept.from(subject.account()).because().get(intervention))
                .map(Because::thing)
                .ifPresent(thing -> families.attempted(subject, thing));
    }
}
