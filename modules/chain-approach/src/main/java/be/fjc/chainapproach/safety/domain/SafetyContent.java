package be.fjc.chainapproach.safety.domain;

import java.util.List;
import java.util.UUID;

/**
 * What a safety plan says, without where its person turns to: that is of class A! and lies apart.
 *
 * @param signs by which danger is known
 * @param steps what the person does then
 * @param agreements what was agreed with organisations
 * @param factors of joint assessments that it answers to
 * @param protections ids of findings of what protects and it builds on
 */
public record SafetyContent(String signs, String steps, List<Agreed> agreements, List<Linked> factors, List<UUID> protections) {

    public SafetyContent {
        agreements = List.copyOf(agreements);
        factors = List.copyOf(factors);
        protections = List.copyOf(protections);
    }

    /** @param organisation code of a partner of the centre */
    public record Agreed(String organisation, String what) {}

    /** An item of the instrument of an assessment, by its code. */
    public record Linked(UUID assessment, String item) {}
}
