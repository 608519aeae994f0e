package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;

/** What an organisation sees otherwise. */
public record DissentLine(
        @Classified(T) String organisation,
        @Classified(T) String name,
        @Classified(T) String dissent) {}
