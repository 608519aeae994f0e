package be.fjc.casework.view;

import be.fjc.platform.access.Open;
import java.util.List;

/** What this centre's forms offer to choose from; nothing in it is about a family. */
public record CentreChoices(
        @Open List<Track> tracks,
        @Open List<Choice> criteria,
        @Open List<String> municipalities,
        @Open List<Organisation> organisations,
        @Open List<Zone> zones,
        @Open Clocks clocks,
        @Open List<ColleagueLine> caseDirectors) {

    /** A track in the centre's own words, with the Flemish level it stands for. */
    public record Track(
            @Open String code, @Open String label, @Open String colour, @Open Integer level, @Open String description) {}

    /** A code with its words. */
    public record Choice(@Open String code, @Open String label) {}

    /** A partner. */
    public record Organisation(@Open String code, @Open String name, @Open String type, @Open String status) {}

    /** A police zone that exists today. */
    public record Zone(@Open String code, @Open String name) {}

    /** How fast things must go here. */
    public record Clocks(
            @Open Integer firstLookWorkingDays,
            @Open Integer decisionWorkingDays,
            @Open Integer nextContactDays,
            @Open List<Integer> afterCareMonths,
            @Open Integer repeatMonths) {}
}
