package be.fjc.chainapproach.risk.view;

import be.fjc.platform.access.Open;

/** An instrument that can be used from now on. */
public record InstrumentLine(
        @Open String instrument,
        @Open Integer version,
        @Open String title,
        @Open String kind) {}
