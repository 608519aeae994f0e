package be.fjc.casework.duplicates.store;

import java.util.List;

/**
 * What becomes of every table that names a dossier when two dossiers are merged; why is in decision 0016. What lies under one of these rows
 * goes along with it. A test compares both lists with the tables that there are.
 */
final class DossierPlan {

    /** What belongs to the family: it lies in the dossier that stays from then on. */
    static final List<String> MOVES = List.of(
            "casework_contact.dossier_id",
            "casework_contact_detail.dossier_id",
            "casework_contact_rule.dossier_id",
            "casework_document.dossier_id",
            "casework_dossier_person.dossier_id",
            "casework_incident.dossier_id",
            "casework_involved_service.dossier_id",
            "casework_note.dossier_id",
            "casework_observation.dossier_id",
            "casework_protective_factor.dossier_id",
            "casework_relation.dossier_id",
            "casework_support_figure.dossier_id",
            "casework_task.dossier_id",
            "casework_violence_edge.dossier_id",
            "casework_wait.dossier_id");

    /** What tells how that dossier itself was worked on, and who may see it. */
    static final List<String> STAYS = List.of(
            "casework_admission.dossier_id",
            "casework_after_care.dossier_id",
            "casework_assignment.dossier_id",
            "casework_closure.dossier_id",
            "casework_conflict.dossier_id",
            "casework_disclosure.dossier_id",
            "casework_dossier_merge.goes",
            "casework_dossier_merge.stays",
            "casework_emergency.dossier_id",
            "casework_member_merge.dossier_id",
            "casework_passed_rule.dossier_id",
            "casework_reopening.dossier_id",
            "casework_seal.dossier_id",
            "casework_step.dossier_id",
            "casework_track_period.dossier_id");

    private DossierPlan() {}
}
