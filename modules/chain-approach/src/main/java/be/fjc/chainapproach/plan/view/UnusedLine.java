package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;

/** Why nothing is done from one side. */
public record UnusedLine(@Classified(T) String perspective, @Classified(T) String unusedReason) {}
