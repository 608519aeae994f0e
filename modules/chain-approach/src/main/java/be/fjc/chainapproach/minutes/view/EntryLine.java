package be.fjc.chainapproach.minutes.view;

import static be.fjc.platform.access.InformationClass.J;
import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One entry of the minutes of an item. That it stands there is for everybody who heard the item; what it says for who reads its class.
 *
 * @param wording what it says when that was shared at the table, {@code judicialWording} when it is of police and prosecution
 * @param toldTo to whom it is told
 */
public record EntryLine(
        @Open UUID id,
        @Open String href,
        @Open String kind,
        @Open String classification,
        @Open String organisation,
        @Classified(T) LocalDate notedOn,
        @Classified(T) String toldTo,
        @Classified(T) String wording,
        @Classified(J) String judicialWording,
        @Open String writtenBy,
        @Open Instant writtenAt,
        @Open String changedBy,
        @Open Instant changedAt) {}
