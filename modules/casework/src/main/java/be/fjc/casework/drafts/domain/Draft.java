package be.fjc.casework.drafts.domain;

import be.fjc.platform.sealing.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A form while somebody fills it in: half-finished, seen by the one who types and by nobody else, gone once it is sent. It may hold what
 * any form holds, so all of it lies sealed.
 */
@Entity
@Table(name = "casework_draft")
public class Draft {

    /** Which form, and which thing it is about. */
    public record Form(String name, UUID about) {}

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID owner;

    private String organisation;

    private String form;

    private UUID about;

    private byte[] content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    /**
     * @param organisation code of the one the owner works for now; null for who works for none
     * @param content sealed, see {@link #contentOf}
     */
    public Draft(UUID id, UUID owner, String organisation, Form form, byte[] content, Instant now) {
        this.id = id;
        this.owner = owner;
        this.organisation = organisation;
        this.form = form.name();
        this.about = form.about();
        keep(content, now);
    }

    /** Where the content of a draft lies sealed. */
    public static Place contentOf(UUID draft) {
        return new Place("casework_draft", draft, "content");
    }

    /** Keeps what is typed by now. */
    public void keep(byte[] content, Instant now) {
        this.content = content.clone();
        this.savedAt = now;
    }

    /** What is typed for one organisation is not taken along to another, also by the same person. */
    public boolean belongsTo(UUID account, String organisationOfAccount) {
        return owner.equals(account) && Objects.equals(organisation, organisationOfAccount);
    }

    public boolean isOf(Form other) {
        return form().equals(other);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Form form() {
        return new Form(form, about);
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The half-finished form as JSON, sealed. */
    public byte[] content() {
        return content.clone();
    }
}
