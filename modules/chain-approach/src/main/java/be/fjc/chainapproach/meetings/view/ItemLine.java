package be.fjc.chainapproach.meetings.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.chainapproach.meetings.view.MeetingFile.OrganisationLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One dossier on an agenda. Who comes from an organisation that it is relevant for learns its number and when it is discussed; why, is for
 * who may read the dossier, until it is told at the table.
 *
 * @param criteria codes of the centre's criteria that are met
 * @param offers what the reader may do with it
 */
public record ItemLine(
        @Open UUID id,
        @Open Integer slot,
        @Open Instant startsAt,
        @Open String dossierNumber,
        @Open String caseDirector,
        @Open List<OrganisationLine> organisations,
        @Classified(R) UUID dossierId,
        @Classified(R) String reason,
        @Classified(R) List<String> criteria,
        @Open Instant tabledAt,
        @Open String tabledBy,
        @Open List<String> offers) {}
