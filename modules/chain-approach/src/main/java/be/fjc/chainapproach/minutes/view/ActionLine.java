package be.fjc.chainapproach.minutes.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that was agreed at an item about this family, and how it stands now.
 *
 * @param here whether it was agreed at this very item; the others come up for review
 * @param reason why it is not possible, or was not done: two different things
 */
public record ActionLine(
        @Open UUID id,
        @Open UUID taskId,
        @Open Boolean here,
        @Classified(T) String actionTitle,
        @Open String organisation,
        @Open String person,
        @Open LocalDate dueOn,
        @Open String state,
        @Open String answer,
        @Classified(T) String outcomeReason,
        @Open Instant agreedAt) {}
