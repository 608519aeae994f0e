package be.fjc.casework.findings.domain;

import be.fjc.platform.kernel.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** Who a finding comes from, and when that was told or seen. */
@Embeddable
public class Source {

    @Column(name = "source_kind")
    private PartyKind kind;

    @Column(name = "source_on")
    private LocalDate on;

    @Column(name = "source_detail")
    private String detail;

    protected Source() {}

    /** @param detail which one, in words; null when the kind says enough */
    public Source(PartyKind kind, LocalDate on, String detail) {
        this.kind = Objects.requireNonNull(kind);
        this.on = Objects.requireNonNull(on);
        this.detail = detail;
    }

    /** Refuses what is told on a day that has not come. */
    void requireKnownBy(LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInput("inFuture", "source.toldOn");
        }
    }

    public PartyKind kind() {
        return kind;
    }

    public LocalDate on() {
        return on;
    }

    public String detail() {
        return detail;
    }
}
