package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a plan.
 *
 * @param effectiveOn from when it holds; left out of a draft
 * @param unexplained sides from which nothing is done and nobody said why
 */
public record VersionLine(
        @Open Integer number,
        @Open LocalDate effectiveOn,
        @Open Instant writtenAt,
        @Open String writtenBy,
        @Open Instant establishedAt,
        @Open String establishedBy,
        @Classified(T) List<GoalLine> goals,
        @Classified(T) List<UnusedLine> unused,
        @Classified(T) List<WishLine> wishes,
        @Classified(T) List<String> unexplained) {}
