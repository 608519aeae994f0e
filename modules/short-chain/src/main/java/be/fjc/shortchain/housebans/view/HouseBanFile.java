package be.fjc.shortchain.housebans.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One house ban, with the days that matter of it. The home is not here: it is revealed for a reason, and not shown with the rest.
 *
 * @param firstEndsAt when it ends if no court rules
 * @param lastHearingOn the last day on which the court can sit while it holds
 * @param promptOn from when somebody must think of what comes after it
 * @param latestExtensionOn the last day to which a court can extend it
 * @param homeKept whether the home is known
 * @param offers what the reader may do with it
 */
public record HouseBanFile(
        @Open UUID id,
        @Open String href,
        @Open HouseBanLine head,
        @Open UUID interventionId,
        @Classified(R) Instant noticeAt,
        @Classified(R) Instant firstEndsAt,
        @Classified(R) LocalDate lastHearingOn,
        @Classified(R) LocalDate promptOn,
        @Classified(R) LocalDate latestExtensionOn,
        @Classified(R) LocalDate ruledOn,
        @Classified(R) LocalDate extendedUntilOn,
        @Classified(R) Instant liftedAt,
        @Classified(R) String liftedBy,
        @Classified(R) LocalDate justiceHouseDueOn,
        @Classified(R) LocalDate justiceHouseOn,
        @Classified(R) String justiceHouse,
        @Classified(R) Boolean homeKept,
        @Open List<String> offers) {}
