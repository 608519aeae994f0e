package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.plan.domain.Difference;
import be.fjc.platform.access.Classified;

/**
 * One field that says something else.
 *
 * @param part what it is a field of
 * @param of which one
 * @param was left out when it was not there
 * @param is left out when it is not there any more
 */
public record DifferenceLine(
        @Classified(T) String part,
        @Classified(T) String of,
        @Classified(T) String field,
        @Classified(T) String was,
        @Classified(T) String is) {

    static DifferenceLine of(Difference one) {
        return new DifferenceLine(one.part(), one.of(), one.field(), one.was(), one.is());
    }
}
