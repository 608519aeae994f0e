package be.fjc.chainapproach.plan.view;

import be.fjc.platform.access.Open;
import java.time.LocalDate;

/** That there is a version. @param effectiveOn left out of a draft */
public record NumberLine(@Open Integer number, @Open LocalDate effectiveOn) {}
