package be.fjc.platform.runtime.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** From where on access is unusual; settings of the installation, see docs/operations.md. */
@ApplicationScoped
class ReviewThresholds {

    @Inject
    Config config;

    boolean isNight(int hour) {
        return hour >= number("fjc.review.night.from", 23) || hour < number("fjc.review.night.until", 5);
    }

    int refusalsInADay() {
        return number("fjc.review.refusals", 10);
    }

    int othersCasesInADay() {
        return number("fjc.review.others", 25);
    }

    /** How many times a person's usual day is too many. */
    int timesTheUsual() {
        return number("fjc.review.usual", 2);
    }

    private int number(String name, int otherwise) {
        return config.getOptionalValue(name, Integer.class).orElse(otherwise);
    }
}
