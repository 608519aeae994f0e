package be.fjc.shortchain.interventions.domain;

import be.fjc.platform.access.Relation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Interventions that are not there for somebody, with all that follows on them, because the case file keeps a dossier of that family from that
 * person's sight: the one that others went on in, or one with an incident of the same police report.
 */
public interface KeptInterventions {

    Kept from(UUID account);

    /** @param because by id of each intervention, why */
    record Kept(Map<UUID, Because> because) {

        private static final UUID NONE = new UUID(0, 0);

        public Kept {
            because = Map.copyOf(because);
        }

        /** How the person stands to it by that; nothing for nearly all. */
        public Set<Relation> closing(UUID intervention) {
            Because why = because.get(intervention);
            return why == null ? Set.of() : Set.of(why.relation());
        }

        /** What lists leave out; never empty, for the query. */
        public Set<UUID> ids() {
            Set<UUID> ids = new HashSet<>(because.keySet());
            ids.add(NONE);
            return ids;
        }
    }

    /** @param relation that closes it @param thing the dossier or referral that is kept from sight */
    record Because(Relation relation, UUID thing) {}
}
