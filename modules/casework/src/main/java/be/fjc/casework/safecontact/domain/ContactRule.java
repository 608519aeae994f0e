package be.fjc.casework.safecontact.domain;

import be.fjc.casework.DossierId;
import be.fjc.platform.sealing.Place;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One edition of what was agreed with somebody about being contacted; never changed, a next edition takes its place. */
@Entity
@Table(name = "casework_contact_rule")
public class ContactRule {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossier;

    @Column(name = "person_id")
    private UUID person;

    private int edition;

    private ContactWay way;

    @Convert(converter = SafeChannels.class)
    private Set<SafeChannel> channels;

    @Convert(converter = TimeWindows.class)
    private List<TimeWindow> windows;

    private boolean voicemail;

    @Column(name = "who_may_pick_up")
    private String whoMayPickUp;

    @Column(name = "who_may_read_along")
    private String whoMayReadAlong;

    @Column(name = "words_to_use")
    private String wordsToUse;

    private String cautions;

    @Column(name = "heard_from")
    private String heardFrom;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ask_again_on")
    private LocalDate askAgainOn;

    @Column(name = "code_word")
    private byte[] codeWord;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "set_by")
    private UUID setBy;

    protected ContactRule() {}

    /**
     * @param edition one more than the one before
     * @param codeWord sealed; null when there is none
     */
    public ContactRule(UUID id, DossierId dossier, UUID person, int edition, Agreement agreed, byte[] codeWord, UUID by, Instant now) {
        this.id = id;
        this.dossier = dossier.value();
        this.person = person;
        this.edition = edition;
        this.way = agreed.way();
        this.channels = agreed.channels();
        this.windows = agreed.windows();
        this.voicemail = agreed.voicemail();
        this.whoMayPickUp = agreed.whoMayPickUp();
        this.whoMayReadAlong = agreed.whoMayReadAlong();
        this.wordsToUse = agreed.wordsToUse();
        this.cautions = agreed.cautions();
        this.heardFrom = agreed.heardFrom();
        this.endsOn = agreed.endsOn();
        this.askAgainOn = agreed.askAgainOn();
        this.codeWord = codeWord;
        this.setAt = now;
        this.setBy = by;
    }

    /** What was agreed. */
    public Agreement agreed() {
        return new Agreement(
                way, channels, windows, voicemail, whoMayPickUp, whoMayReadAlong, wordsToUse, cautions, heardFrom, endsOn, askAgainOn);
    }

    /** Where the code word of an edition lies sealed. */
    public static Place placeOfCodeWord(UUID rule) {
        return new Place("casework_contact_rule", rule, "code_word");
    }

    public boolean isOf(DossierId other) {
        return dossier.equals(other.value());
    }

    public boolean hasCodeWord() {
        return codeWord != null;
    }

    /** The sealed code word; null when there is none. */
    public byte[] codeWord() {
        return codeWord;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public int edition() {
        return edition;
    }

    public Instant agreedAt() {
        return setAt;
    }

    public UUID agreedBy() {
        return setBy;
    }
}
