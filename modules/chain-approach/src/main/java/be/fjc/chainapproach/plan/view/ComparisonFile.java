package be.fjc.chainapproach.plan.view;

import be.fjc.platform.access.Open;
import java.util.List;

/** What differs between two versions of a plan. */
public record ComparisonFile(@Open Integer from, @Open Integer to, @Open List<DifferenceLine> differences) {}
