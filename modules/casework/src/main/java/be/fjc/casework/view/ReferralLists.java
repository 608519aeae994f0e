package be.fjc.casework.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.ReferralStatus;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Referrals in lists, newest first. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ReferralLists {

    static final String NEWEST = "r.filedAt desc, r.id desc";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /**
     * A page of the list.
     *
     * @param status null for all
     * @param mine only what the reader filed
     */
    public List<ReferralLine> page(ReferralStatus status, boolean mine, Cut cut) {
        String action = "casework.referral.list";
        Set<Relation> allowed = access.relationsThatAllow(action);
        access.require(action, Facts.collection("referral", allowed));
        var rows = visible(allowed);
        if (mine) {
            rows.where("r.filedBy = :filer", "filer", access.subject().account());
        }
        if (status != null) {
            rows.where("r.status = :status", "status", status);
        }
        if (!cut.isFirst()) {
            rows.where("r.filedAt <= :at and (r.filedAt < :at or r.id < :id)").with("at", cut.instant(0)).with("id", cut.id(1));
        }
        return lines(rows.list(entities, NEWEST, cut.fetch()), action, Map.of());
    }

    /** What waits in a status, by its clock: for who takes referrals in. */
    List<ReferralLine> pressing(ReferralStatus status, String order, int limit) {
        return shortList(limit, order, rows -> rows.where("r.status = :status", "status", status));
    }

    /** The latest that the reader filed. */
    List<ReferralLine> ownLatest(int limit) {
        return shortList(limit, NEWEST, rows -> rows.where("r.filedBy = :filer", "filer", access.subject().account()));
    }

    private List<ReferralLine> shortList(int limit, String order, Consumer<Selection<ReferralRow>> narrow) {
        String action = "casework.referral.list";
        Set<Relation> allowed = access.relationsThatAllow(action);
        access.require(action, Facts.collection("referral", allowed));
        var rows = visible(allowed);
        narrow.accept(rows);
        return lines(rows.list(entities, order, limit), action, Map.of());
    }

    /** Rows that someone with these relations may know of. */
    Selection<ReferralRow> visible(Set<Relation> allowed) {
        var rows = new Selection<>(ReferralRow.class, ReferralRow.SELECT)
                .where(ReferralRow.SEEN)
                .with("reader", access.subject().account());
        if (allowed.contains(Relation.ANY)) {
            return rows;
        }
        var alternatives = new ArrayList<String>();
        if (allowed.contains(Relation.UNDECIDED)) {
            alternatives.add("r.verdict is null");
        }
        if (allowed.contains(Relation.FILED)) {
            alternatives.add("r.filedBy = :reader");
        }
        if (allowed.contains(Relation.ASSIGNED)) {
            alternatives.add("d.caseDirector = :reader");
        }
        return rows.whereAny(alternatives);
    }

    /** @param persons whom a search found in each */
    List<ReferralLine> lines(List<ReferralRow> rows, String action, Map<UUID, List<FoundPerson>> persons) {
        var sight = new Sight(access, action, "referral");
        UUID reader = access.subject().account();
        Instant now = clock.instant();
        return rows.stream()
                .map(row -> sight.of(
                        ReferralLine.of(row, links.to(CaseworkModule.ID, "referrals", row.id()), persons.get(row.id()), now),
                        row.relations(reader)))
                .toList();
    }
}
