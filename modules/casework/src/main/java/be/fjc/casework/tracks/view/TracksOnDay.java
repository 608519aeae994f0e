package be.fjc.casework.tracks.view;

import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;

/** How many dossiers were in each track when a day ended, or now when it has not. */
public record TracksOnDay(@Open LocalDate countedOn, @Open Integer total, @Open List<TrackCount> tracks) {

    /** @param track code of the track as it was then; the centre may have dropped it since */
    public record TrackCount(@Open String track, @Open Integer dossiers) {

        public TrackCount(String track, Long dossiers) {
            this(track, dossiers.intValue());
        }
    }
}
