package be.fjc.chainapproach.tables.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.Rhythm;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table as it is sent. */
public record TableRequest(
        @NotBlank @Size(max = Sent.LINE) String name,
        @NotBlank @Size(max = Sent.TEXT) String purpose,
        @NotBlank @Size(max = Sent.TEXT) String offences,
        @NotBlank @Size(max = Sent.LINE) String basis,
        @NotBlank @Size(max = Sent.LINE) String protocol,
        @NotBlank @Size(max = Sent.LINE) String rhythm,
        @NotNull Boolean emergency,
        Boolean screening,
        @Size(max = Sent.MANY) List<@NotBlank @Size(max = Sent.LINE) String> zones,
        @NotEmpty @Size(max = Sent.MANY) List<@NotBlank @Size(max = Sent.LINE) String> organisations) {

    ConsultationTable.Definition definition() {
        return new ConsultationTable.Definition(
                name.strip(),
                purpose.strip(),
                offences.strip(),
                basis,
                protocol.strip(),
                Coded.sent(Rhythm.class, rhythm, "rhythm"),
                emergency,
                Boolean.TRUE.equals(screening),
                zones == null ? Set.of() : new HashSet<>(zones),
                new HashSet<>(organisations));
    }
}
