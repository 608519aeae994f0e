package org.example.gapsignals.domain;

import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.example.gapsignals.GapSignalled;

/** One missing offer, from the moment someone notices until it is on the agenda of the steering group. */
@Entity
@Table(name = "gap_signals_signal")
public class GapSignal {

    @Id
    private UUID id;

    @Version
    private long version;

    private Theme theme;

    private String municipality;

    private String description;

    private UUID referral;

    @Column(name = "signalled_by")
    private UUID signalledBy;

    @Column(name = "signalled_at")
    private Instant signalledAt;

    private Standing standing;

    @Column(name = "on_agenda_at")
    private Instant onAgendaAt;

    protected GapSignal() {}

    /** Someone noticed. */
    public GapSignal(UUID id, Theme theme, String municipality, String description, UUID signalledBy, Instant now) {
        this.id = id;
        this.theme = theme;
        this.municipality = municipality;
        this.description = description;
        this.signalledBy = signalledBy;
        this.signalledAt = now;
        this.standing = Standing.SIGNALLED;
    }

    /** A referral was not taken up; someone should look whether an offer was missing. */
    public static GapSignal suggested(UUID id, UUID referral, Instant now) {
        GapSignal signal = new GapSignal(id, Theme.OTHER, null, null, null, now);
        signal.referral = referral;
        signal.standing = Standing.SUGGESTED;
        return signal;
    }

    /** What happened, for who wants to know. */
    public GapSignalled signalled() {
        return new GapSignalled(id, theme.code(), municipality, signalledAt);
    }

    /** From now on it waits for the steering group. */
    public void putOnAgenda(Instant now) {
        Refusal.unless(standing != Standing.ON_AGENDA, "alreadyOnAgenda");
        standing = Standing.ON_AGENDA;
        onAgendaAt = now;
    }

    public UUID id() {
        return id;
    }

    public boolean isOnAgenda() {
        return standing == Standing.ON_AGENDA;
    }
}
