package be.fjc.chainapproach.risk.view;

import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/**
 * The assessments of one dossier over time, the oldest first.
 *
 * @param missing minors of the family without an assessment of their own; for who can open one
 * @param members those it can be about; for who can open one
 * @param offers what the reader may do here
 */
public record RiskFile(
        @Open UUID id,
        @Open String href,
        @Open String dossierNumber,
        @Open List<SeriesLine> series,
        @Open List<PartyLine> missing,
        @Open List<PartyLine> members,
        @Open List<InstrumentLine> instruments,
        @Open List<String> offers) {}
