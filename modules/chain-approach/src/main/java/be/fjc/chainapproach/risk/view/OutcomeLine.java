package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.risk.domain.Joint;
import be.fjc.chainapproach.risk.domain.Outcome;
import be.fjc.platform.access.Classified;
import java.util.List;

/**
 * What follows from all contributions together.
 *
 * @param points on this edition of this instrument, and comparable with nothing else
 * @param floor below which nobody goes alone; left out without critical flag
 * @param routes by which it comes to high
 * @param unknown codes of what nobody knows
 * @param levelIfSo the level if all of that were so: what not knowing can hide
 * @param diverging codes of what is not answered alike
 */
public record OutcomeLine(
        @Classified(T) Integer points,
        @Classified(T) Integer pointsIfSo,
        @Classified(T) String level,
        @Classified(T) String floor,
        @Classified(T) List<String> routes,
        @Classified(T) List<String> unknown,
        @Classified(T) List<String> criticalUnknown,
        @Classified(T) String levelIfSo,
        @Classified(T) List<String> diverging) {

    static OutcomeLine of(Joint joint, int incidentsInYear) {
        Outcome outcome = joint.outcome(incidentsInYear);
        return new OutcomeLine(
                outcome.score().points(),
                outcome.most(),
                outcome.level().code(),
                outcome.floor() == null ? null : outcome.floor().code(),
                outcome.routes().stream().map(Coded::code).sorted().toList(),
                outcome.unknown(),
                outcome.criticalUnknown(),
                outcome.levelIfSo().code(),
                joint.diverging());
    }
}
