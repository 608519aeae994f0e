package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.util.UUID;

/** How far one goal is. */
public record AttainmentLine(@Classified(T) UUID goal, @Classified(T) String attainment) {}
