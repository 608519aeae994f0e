package be.fjc.platform.runtime.web;

import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.access.ProofNeeded;
import be.fjc.platform.access.ReasonNeeded;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.runtime.access.NotSignedIn;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;

/** Which problem a failure becomes. Whatever is not known here is an incident, and its innards stay inside. */
final class FailureAnswers {

    private static final int MOST_CAUSES = 10;

    private FailureAnswers() {}

    static Problem of(Throwable failure, Problems problems) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++, cause = cause.getCause()) {
            Optional<Problem> known = known(cause, problems);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (failure instanceof WebApplicationException web) {
            Optional<Problem> standard = standard(web.getResponse().getStatus(), problems);
            if (standard.isPresent()) {
                return standard.get();
            }
        }
        Incident.log("a request", failure);
        return problems.of(ProblemType.INTERNAL_SERVER_ERROR);
    }

    private static Optional<Problem> known(Throwable failure, Problems problems) {
        if (failure instanceof NotFound) {
            return Optional.of(problems.of(ProblemType.RESOURCE_NOT_FOUND));
        }
        if (failure instanceof InvalidInput invalid) {
            return Optional.of(problems.of(invalid));
        }
        if (failure instanceof ConstraintViolationException violations) {
            return Optional.of(problems.of(Violations.issues(violations)));
        }
        if (failure instanceof Refusal refusal) {
            return Optional.of(problems.of(refusal));
        }
        if (failure instanceof NotAllowed) {
            return Optional.of(problems.of(ProblemType.MISSING_PERMISSION));
        }
        if (failure instanceof ReasonNeeded) {
            return Optional.of(problems.of(ProblemType.REASON_REQUIRED));
        }
        if (failure instanceof ProofNeeded) {
            return Optional.of(problems.of(ProblemType.STEP_UP_REQUIRED));
        }
        if (failure instanceof NotSignedIn) {
            return Optional.of(problems.of(ProblemType.NO_ACCESS_TOKEN));
        }
        if (failure instanceof EditionIsOld || failure instanceof OptimisticLockException) {
            return Optional.of(problems.of(ProblemType.EDITION_IS_OLD));
        }
        if (failure instanceof EditionNotNamed) {
            return Optional.of(problems.of(ProblemType.EDITION_NOT_NAMED));
        }
        if (failure instanceof SQLException database) {
            return DatabaseTrouble.of(database).map(problems::of);
        }
        if (failure instanceof ProblemException told) {
            return Optional.of(told.problem(problems));
        }
        return Optional.empty();
    }

    /** What the REST runtime itself found wrong. A body or parameter it could not read is bad input. */
    private static Optional<Problem> standard(int status, Problems problems) {
        for (ProblemType type : ProblemType.values()) {
            if (type.status() == status && status < 500 && status != 409) {
                return Optional.of(problems.of(type));
            }
        }
        return Optional.empty();
    }
}
