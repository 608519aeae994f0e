package be.fjc.casework.tracks.domain;

import be.fjc.casework.domain.Coded;

/**
 * What a centre can ask of a dossier before it comes into a track, leaves it for a lighter one, or closes. Each is something that the
 * case file sees for itself, or another module does, so that nobody ticks a box for it. The tenant schema knows the same codes.
 */
public enum TrackRule implements Coded {
    /** Every question of the admission test was answered yes. */
    CRITERIA_MET("criteriaMet", "criteriaNotMet"),
    /** Safety stands weighed among the domains of life. */
    SAFETY_WEIGHED("safetyWeighed", "safetyNotWeighed"),
    /** At least one incident is written down. */
    INCIDENT_TOLD("incidentTold", "incidentNotTold"),
    /** Somebody tried at least once to reach the family. */
    CONTACT_TRIED("contactTried", "contactNotTried"),
    /** No task for somebody's safety is open. */
    SAFETY_TASKS_DONE("safetyTasksDone", "safetyTasksOpen"),
    /** The risk between two of the family was settled on together. */
    RISK_WEIGHED("riskWeighed", "riskNotWeighed"),
    /** Every minor of the family was looked at for itself. */
    CHILDREN_WEIGHED("childrenWeighed", "childrenNotWeighed"),
    /** Who closes knows how safe the family is left. */
    SAFETY_KNOWN("safetyKnown", "safetyNotKnown");

    private final String code;
    private final String refusal;

    TrackRule(String code, String refusal) {
        this.code = code;
        this.refusal = refusal;
    }

    @Override
    public String code() {
        return code;
    }

    /** Code of the problem that says it is not met. */
    public String refusal() {
        return refusal;
    }
}
