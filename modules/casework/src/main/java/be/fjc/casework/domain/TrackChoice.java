package be.fjc.casework.domain;

import java.util.Objects;

/** A track of the centre, with the Flemish level it stands for today: the level is kept, because tracks are reworded. */
public record TrackChoice(String track, int level) {

    public TrackChoice {
        Objects.requireNonNull(track);
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("a track stands for level 1, 2 or 3");
        }
    }
}
