package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.time.LocalDate;
import java.util.List;

/** A moment at which the goals were looked at. */
public record EvaluationLine(
        @Classified(T) LocalDate heldOn,
        @Classified(T) List<AttainmentLine> attainments,
        @Classified(T) String evaluationWords,
        @Classified(T) LocalDate nextOn,
        @Classified(T) String recordedBy) {}
