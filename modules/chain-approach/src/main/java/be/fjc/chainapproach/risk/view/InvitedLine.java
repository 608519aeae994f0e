package be.fjc.chainapproach.risk.view;

import be.fjc.platform.access.Open;

/** An organisation that is invited, and whether it handed something in; never what. */
public record InvitedLine(
        @Open String organisation,
        @Open String name,
        @Open Boolean contributed) {}
