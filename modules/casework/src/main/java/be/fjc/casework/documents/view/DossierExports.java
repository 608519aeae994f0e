package be.fjc.casework.documents.view;

import be.fjc.casework.domain.DossierState;
import be.fjc.casework.view.DossierLine;
import be.fjc.casework.view.DossierLists;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.runtime.web.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of dossiers to take along: the rows and fields that the reader sees in the list, no more; how many it were is in the audit. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierExports {

    private static final String EXPORT = "casework.dossier.export";

    /** A centre has fewer; a list that is longer says so in its last row. */
    private static final int MOST = 5000;
    private static final Row MORE = new Row("…", null, null, null, null, null, null, null);

    @Inject
    DossierLists lists;

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    /** @param next day of the next contact, of the after-care when it is closed; what the reader may not see of a row is null */
    public record Row(String number, String state, String track, String caseDirector, String municipality, LocalDate opened, LocalDate next,
            LocalDate closed) {}

    /** @param track code; null for all @param director null for all the reader sees */
    public List<Row> rows(DossierState state, String track, UUID director) {
        Cut all = new Cut("", MOST, List.of());
        List<DossierLine> lines = state == DossierState.CLOSED ? lists.closed(track, director, all) : lists.open(track, director, all);
        access.require(EXPORT, Facts.collection("dossier", access.relationsThatAllow(EXPORT)), lines.size() + " dossiers");
        Stream<Row> rows = lines.stream().limit(MOST).map(this::row);
        return (lines.size() > MOST ? Stream.concat(rows, Stream.of(MORE)) : rows).toList();
    }

    private Row row(DossierLine line) {
        return new Row(
                line.number(),
                PaperWords.say("state." + line.state()),
                centre.get().track(line.track()).map(track -> track.label()).orElse(line.track()),
                line.caseDirector() == null ? null : line.caseDirector().name(),
                line.municipality(),
                line.openedOn(),
                line.nextContactOn() == null ? line.afterCareOn() : line.nextContactOn(),
                line.closedOn());
    }
}
