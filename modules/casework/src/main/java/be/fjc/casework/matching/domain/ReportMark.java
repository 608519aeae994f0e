package be.fjc.casework.matching.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The mark of the police report number of one incident, under one key. */
@Entity
@Table(name = "casework_report_mark")
public class ReportMark {

    /** Of the incident. */
    @Id
    private UUID id;

    @Column(name = "key_id")
    private UUID key;

    private String mark;

    protected ReportMark() {}

    public ReportMark(UUID incident, UUID key, String mark) {
        this.id = incident;
        this.key = key;
        this.mark = mark;
    }

    /** The same under a newer key. */
    public void renew(UUID newer, String again) {
        key = newer;
        mark = again;
    }
}
