package be.fjc.chainapproach.safety.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A risk factor of a joint assessment that is so, as far as somebody knows. Only in what a reader of that assessment gets.
 *
 * @param about what the form is called
 * @param texts what it asks, by language
 * @param settledOn when the assessment was settled on; left out until then
 */
public record FactorLine(
        @Classified(T) UUID assessment,
        @Classified(T) String item,
        @Open String about,
        @Open Map<String, String> texts,
        @Open Boolean critical,
        @Classified(T) LocalDate settledOn) {}
