package be.fjc.casework.matching.view;

import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.casework.view.DossierLine;
import be.fjc.casework.view.DossierLists;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which dossiers an incident stands with the police report that somebody has at hand. Only dossiers that the reader reads take part, and
 * the number of no other report is told or can be seen from the answer: see decision 0012.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ReportSearch {

    private static final String ACTION = "casework.policeReport.search";
    private static final int FOUND_AT_MOST = 50;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierLists lists;

    @Inject
    ReportMarks marks;

    /** @param number whole, however it is written */
    public List<DossierLine> search(String number) {
        Set<Relation> allowed = access.relationsThatAllow(ACTION);
        access.require(ACTION, Facts.collection("dossier", allowed));
        List<String> under = marks.keys().stream().map(key -> marks.mark(number, key)).toList();
        if (under.isEmpty()) {
            return List.of();
        }
        var rows = lists.seen().where("""
                d.id in (select f.entry.dossier from Incident f, ReportMark m
                    where m.id = f.id and m.mark in :marks and f.entry.lapse is null)""", "marks", under);
        if (!allowed.contains(Relation.ANY)) {
            rows.where("d.caseDirector = :reader");
        }
        return lists.lines(rows.list(entities, "d.id desc", FOUND_AT_MOST), ACTION, Map.of());
    }
}
