package be.fjc.casework.tracks.usecase;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.domain.TrackChoice;
import be.fjc.casework.tracks.domain.Evidence;
import be.fjc.casework.tracks.domain.PassedRule;
import be.fjc.casework.tracks.domain.RuledAct;
import be.fjc.casework.tracks.domain.TrackRule;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Holds what somebody does with a dossier against the rules of the centre's tracks. Coming in, the rules of today count; after that those
 * with which the dossier came in. Passing over one takes a coordinator and a reason; it is audited and stays in the timeline.
 */
@ApplicationScoped
public class RuleCheck {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Evidence evidence;

    @Inject
    Timeline timeline;

    @Inject
    CurrentCentre centre;

    /**
     * A dossier opens in the track it is in.
     *
     * @param overrideReason why the rules are passed over; null when they are not
     * @throws Refusal which rule is not met, when no reason was given
     */
    public void opening(Dossier dossier, String overrideReason, Instant now) {
        LocalDate rules = dossier.rulesFrom().orElse(null);
        check(dossier, dossier.track(), rules(dossier.track(), rules, Centre.TrackVersion::entry), RuledAct.OPENING, overrideReason, now);
    }

    /** It goes to another track. On to a heavier one no step of the old track holds it up: what it asks itself does. */
    public void changing(Dossier dossier, TrackChoice to, String overrideReason, Instant now) {
        check(dossier, to.track(), rules(to.track(), to.rulesFrom(), Centre.TrackVersion::entry), RuledAct.TRACK_CHANGE, overrideReason, now);
        if (to.level() < dossier.level()) {
            check(dossier, dossier.track(), here(dossier, Centre.TrackVersion::steps), RuledAct.TRACK_CHANGE, overrideReason, now);
        }
    }

    /** It closes. */
    public void closing(Dossier dossier, Ending ending, String overrideReason, Instant now) {
        Set<TrackRule> asked = here(dossier, Centre.TrackVersion::steps);
        asked.addAll(here(dossier, Centre.TrackVersion::closing));
        if (ending.safetyStatus() != SafetyStatus.UNKNOWN) {
            asked.remove(TrackRule.SAFETY_KNOWN);
        }
        check(dossier, dossier.track(), asked, RuledAct.CLOSING, overrideReason, now);
    }

    private void check(Dossier dossier, String track, Set<TrackRule> asked, RuledAct act, String overrideReason, Instant now) {
        asked.removeAll(evidence.held(dossier.id(), dossier.referral(), asked));
        if (asked.isEmpty()) {
            return;
        }
        if (overrideReason == null) {
            throw new Refusal(asked.iterator().next().refusal());
        }
        Subject subject = access.subject();
        access.require("casework.track.override", standing.of(subject, dossier), overrideReason);
        for (TrackRule rule : asked) {
            evidence.add(new PassedRule(dossier.id(), track, rule, act, overrideReason, subject.account(), now));
            Map<String, String> params = Map.of("rule", rule.code(), "track", track);
            timeline.add(Step.of(dossier.id(), "trackRulePassed", params, subject.account(), now));
        }
    }

    private Set<TrackRule> here(Dossier dossier, Function<Centre.TrackVersion, List<String>> part) {
        return rules(dossier.track(), dossier.rulesFrom().orElse(null), part);
    }

    private Set<TrackRule> rules(String track, LocalDate from, Function<Centre.TrackVersion, List<String>> part) {
        return Optional.ofNullable(from)
                .flatMap(day -> centre.get().track(track).flatMap(known -> known.versionFrom(day)))
                .map(version -> known(part.apply(version)))
                .orElseGet(() -> EnumSet.noneOf(TrackRule.class));
    }

    private static Set<TrackRule> known(Collection<String> codes) {
        Set<TrackRule> rules = EnumSet.noneOf(TrackRule.class);
        codes.forEach(code -> rules.add(Coded.find(TrackRule.class, code).orElseThrow()));
        return rules;
    }
}
