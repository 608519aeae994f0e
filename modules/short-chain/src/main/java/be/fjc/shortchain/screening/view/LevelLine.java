package be.fjc.shortchain.screening.view;

import be.fjc.platform.access.Open;

/** A level of the centre's own scale; what it is called stands among the centre's words. @param colour token of the screen kit */
public record LevelLine(@Open Integer level, @Open String colour) {}
