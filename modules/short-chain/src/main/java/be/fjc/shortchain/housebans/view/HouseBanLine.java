package be.fjc.shortchain.housebans.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A house ban in a list.
 *
 * @param day how many days old it is: 0 on the day of the notice
 * @param endsOn the day on which it ends by what is known now
 * @param attention codes of what somebody must look at
 */
public record HouseBanLine(
        @Open UUID id,
        @Open String href,
        @Classified(R) String state,
        @Classified(R) String municipality,
        @Open BannedPerson banned,
        @Classified(R) Integer day,
        @Classified(R) Integer days,
        @Classified(R) Instant endsAt,
        @Classified(R) LocalDate endsOn,
        @Classified(R) Instant hearingAt,
        @Classified(R) List<String> attention) {}
