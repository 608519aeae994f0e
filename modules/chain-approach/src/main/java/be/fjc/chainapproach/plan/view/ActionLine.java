package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one organisation does.
 *
 * @param organisationName what the centre calls it
 * @param readers of the family who may find it in the version that is made for them
 * @param taskId left out until the organisation was asked
 * @param answer what the organisation said: {@code asked}, {@code taken} or {@code handedBack}
 * @param outcomeReason why it is not done or not possible
 */
public record ActionLine(
        @Classified(T) UUID id,
        @Classified(T) String perspective,
        @Classified(T) String actionWhat,
        @Classified(T) String actionPlain,
        @Classified(T) String organisation,
        @Classified(T) String organisationName,
        @Classified(T) String workerName,
        @Classified(T) String workerContact,
        @Classified(T) String actionPlace,
        @Classified(T) LocalDate dueOn,
        @Classified(T) Boolean safety,
        @Classified(T) UUID member,
        @Classified(T) List<UUID> readers,
        @Classified(T) UUID taskId,
        @Classified(T) String answer,
        @Classified(T) String state,
        @Classified(T) String outcomeReason) {}
