package be.fjc.casework.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.platform.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One line of a timeline: what happened, when and by whom, in codes. Free text stays where it was written. */
@Entity
@Table(name = "casework_step")
public class Step {

    @Id
    private UUID id;

    @Column(name = "referral_id")
    private UUID referral;

    @Column(name = "dossier_id")
    private UUID dossier;

    private String code;

    private UUID actor;

    private Instant at;

    @Convert(converter = StepParameters.class)
    private Map<String, String> params;

    private String organisation;

    protected Step() {}

    private Step(UUID referral, UUID dossier, String code, Map<String, String> params, UUID actor, Instant at) {
        this.id = Ids.at(at);
        this.referral = referral;
        this.dossier = dossier;
        this.code = code;
        this.params = Map.copyOf(params);
        this.actor = actor;
        this.at = at;
    }

    /** @param params codes, dates and ids only; anything else is refused */
    public static Step of(ReferralId referral, String code, Map<String, String> params, UUID actor, Instant at) {
        return new Step(referral.value(), null, code, params, actor, at);
    }

    /** @param params codes, dates and ids only; anything else is refused */
    public static Step of(DossierId dossier, String code, Map<String, String> params, UUID actor, Instant at) {
        return new Step(null, dossier.value(), code, params, actor, at);
    }

    public UUID id() {
        return id;
    }

    /** The same, for the eyes of one organisation: that it wrote something is as private as what it wrote. */
    public Step within(String someOrganisation) {
        organisation = someOrganisation;
        return this;
    }
}
