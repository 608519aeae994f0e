package be.fjc.shortchain.housebans.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.housebans.domain.BanLimits;
import be.fjc.shortchain.housebans.domain.BanSettings;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.housebans.domain.HouseBan.Ordered;
import be.fjc.shortchain.housebans.domain.HouseBans;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.InterventionFacts;
import be.fjc.shortchain.interventions.domain.Interventions;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody was told not to come home: the clock runs from that moment. Where it runs already, because the police said so, this tells who it is
 * and where, and nothing of what became of it since is lost.
 */
@UseCase
public class RecordHouseBan {

    private static final String RECORD = "short-chain.houseBan.record";

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    Interventions interventions;

    @Inject
    HouseBans bans;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * @param person place among the persons of the intervention
     * @param noticeAt null for the moment that the intervention says
     * @param days null for as long as the law of that day allows
     * @param home null when it is not known
     */
    public UUID record(UUID id, int person, Instant noticeAt, Integer days, String home) {
        Intervention intervention = interventions.hold(id).orElseThrow(() -> access.absent(RECORD, "intervention", id));
        access.require(RECORD, InterventionFacts.of(access.subject(), intervention, kept));
        if (person >= intervention.persons(seal).size()) {
            throw new InvalidInput("notInList", "person");
        }
        Instant told = noticeAt == null ? intervention.houseBanAt() : noticeAt;
        if (told == null) {
            throw new InvalidInput("required", "noticeAt");
        }
        BanLimits limits = BanSettings.limits(centre.get(), told);
        Ordered ordered = new Ordered(id, person, home, told, days == null ? limits.days() : days);
        UUID by = access.subject().account();
        Optional<HouseBan> known = bans.of(id).stream().filter(ban -> ban.person() == null || ban.person() == person).findFirst();
        if (known.isPresent()) {
            Refusal.unless(known.get().complete(ordered, seal, by), "houseBanKnown");
            return known.get().id();
        }
        HouseBan ban = new HouseBan(ordered, limits, seal, by, clock.instant());
        bans.add(ban);
        return ban.id();
    }
}
