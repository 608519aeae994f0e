package be.fjc.chainapproach.measures.view;

import be.fjc.chainapproach.plan.view.FamilyLine;
import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/**
 * What was imposed in one family, the latest first.
 *
 * @param promptBeforeDays how many days before one ends the risk is weighed again
 * @param offers what the reader may do here
 */
public record MeasuresFile(
        @Open UUID id,
        @Open String href,
        @Open String dossierNumber,
        @Open List<MeasureLine> measures,
        @Open List<FamilyLine> members,
        @Open Integer promptBeforeDays,
        @Open List<String> offers) {}
