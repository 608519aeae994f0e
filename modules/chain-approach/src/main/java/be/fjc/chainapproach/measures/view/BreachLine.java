package be.fjc.chainapproach.measures.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import java.time.LocalDate;

/** That a measure was broken, as an organisation told it. */
public record BreachLine(
        @Classified(T) LocalDate happenedOn,
        @Classified(T) String breachWords,
        @Classified(T) String organisation) {}
