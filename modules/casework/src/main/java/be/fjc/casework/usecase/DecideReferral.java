package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.NextContact;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.domain.Ruling;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.safecontact.usecase.SecretPhones;
import be.fjc.casework.tracks.usecase.RuleCheck;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.events.Events;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The centre says what it does with a referral; when it takes it up, a dossier opens in the same transaction. */
@UseCase
public class DecideReferral {

    /** The dossier opens after the decision, and the timeline says so. */
    private static final Duration MOMENT = Duration.ofNanos(1000);

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Choices choices;

    @Inject
    RuleCheck rules;

    @Inject
    Referrals referrals;

    @Inject
    Dossiers dossiers;

    @Inject
    SecretPhones phones;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    RandomGenerator chance = new SecureRandom();

    /** The dossier that opened; empty unless accepted. */
    public Optional<DossierId> decide(ReferralId id, Proposal proposal, Expected expected) {
        Subject subject = access.subject();
        Referral referral = referrals.find(id).orElseThrow(() -> access.absent("casework.referral.decide", "referral", id.value()));
        access.require("casework.referral.decide", standing.of(subject, referral));
        expected.check(id.value(), referral.version());
        Instant now = clock.instant();
        Ruling ruling = new Ruling(
                proposal.verdict(),
                proposal.reason(),
                choices.criteria(proposal.answers()),
                proposal.redirectedTo() == null ? null : choices.organisation(proposal.redirectedTo()),
                proposal.admission() != null && centre.get().track(proposal.admission().track()).filter(Centre.Track::advice).isPresent());
        events.publish(referral.decide(ruling, choices.criteriaAsked(), subject.account(), now));
        timeline.add(Step.of(id, "referralDecided", Map.of("decision", proposal.verdict().code()), subject.account(), now));
        return proposal.verdict() == Verdict.ACCEPTED
                ? Optional.of(open(referral, proposal.admission(), subject.account(), now.plus(MOMENT)))
                : Optional.empty();
    }

    private DossierId open(Referral referral, Admission admission, UUID by, Instant now) {
        LocalDate today = WorkingDays.dayOf(now);
        Dossier dossier = new Dossier(
                new DossierId(Ids.at(now)),
                DossierNumber.draw(today.getYear(), chance),
                referral,
                choices.track(admission.track(), today),
                choices.caseDirector(admission.caseDirector()),
                NextContact.planned(admission.nextContactOn(), today, centre.get().clocks().nextContactDays()),
                by,
                now);
        rules.opening(dossier, admission.overrideReason(), now);
        dossiers.add(dossier);
        phones.handedOver(referral, dossier, by, now);
        timeline.add(Step.of(dossier.id(), "dossierOpened", Map.of("track", dossier.track()), by, now));
        events.publish(dossier.opened());
        return dossier.id();
    }

    /**
     * What someone proposes to decide.
     *
     * @param redirectedTo organisation; null unless redirected
     * @param admission how the dossier opens; null unless accepted
     */
    public record Proposal(Verdict verdict, String reason, List<Answer> answers, String redirectedTo, Admission admission) {}

    /** The answer to one criterion. */
    public record Answer(String code, boolean met) {}

    /**
     * How the dossier opens.
     *
     * @param overrideReason why the rules of the track are passed over; null when they are not
     */
    public record Admission(String track, UUID caseDirector, LocalDate nextContactOn, String overrideReason) {

        /** Within the rules of the track. */
        public Admission(String track, UUID caseDirector, LocalDate nextContactOn) {
            this(track, caseDirector, nextContactOn, null);
        }
    }
}
