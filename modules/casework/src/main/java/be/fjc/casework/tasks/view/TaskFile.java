package be.fjc.casework.tasks.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One task whole. Of a dossier who does the task gets the task itself, which is the summary of its class, and the names of the members
 * it needs: no address, no telephone number, nobody else.
 *
 * @param undoUntil until when the reader can take back that it ended; null when not
 */
public record TaskFile(
        @Open UUID id,
        @Open String href,
        @Open String state,
        @Open String answer,
        @Classified(value = R, summary = true) String title,
        @Classified(value = R, summary = true) String explanation,
        @Classified(value = R, summary = true) Boolean safety,
        @Open String priority,
        @Open String organisation,
        @Open ColleagueLine person,
        @Open LocalDate dueOn,
        @Open String dueState,
        @Classified(value = R, summary = true) String dueReason,
        @Classified(value = R, summary = true) String answerReason,
        @Classified(value = R, summary = true) String settledReason,
        @Open Instant settledAt,
        @Open ColleagueLine settledBy,
        @Open Instant undoUntil,
        @Open Instant askedAt,
        @Open ColleagueLine askedBy,
        @Open ColleagueLine caseDirector,
        @Open Integer escalation,
        @Open List<String> offers,
        @Classified(A) List<MemberLine> members,
        @Open Boolean afterCare,
        @Classified(R) UUID dossierId,
        @Classified(R) String dossierNumber) {

    /** Someone in the family, as far as a task needs to know. */
    public record MemberLine(
            @Open UUID id, @Classified(A) String givenName, @Classified(A) String familyName, @Classified(A) String role) {

        /** As a query gives it. */
        public MemberLine(UUID id, String givenName, String familyName, PersonRole role) {
            this(id, givenName, familyName, role.code());
        }
    }
}
