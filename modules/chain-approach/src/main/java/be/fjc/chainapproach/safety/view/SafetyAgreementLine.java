package be.fjc.chainapproach.safety.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;

/** What was agreed with one organisation. @param organisationName what the centre calls it */
public record SafetyAgreementLine(
        @Classified(T) String organisation,
        @Classified(T) String organisationName,
        @Classified(T) String agreedWhat) {}
