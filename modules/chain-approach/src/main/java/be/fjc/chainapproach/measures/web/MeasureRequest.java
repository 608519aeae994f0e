package be.fjc.chainapproach.measures.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.measures.domain.Issuer;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureKind;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What was imposed. @param untilOn left out when it has no end */
public record MeasureRequest(
        @NotBlank String kind,
        @NotBlank String issuer,
        @NotNull UUID boundMember,
        UUID protectedMember,
        @NotNull LocalDate fromOn,
        LocalDate untilOn,
        @Size(max = Sent.TEXT) String conditions,
        @Size(max = Sent.TEXT) String judicialReasoning) {

    Measure.Imposed imposed() {
        return new Measure.Imposed(
                Coded.sent(MeasureKind.class, kind, "kind"),
                Coded.sent(Issuer.class, issuer, "issuer"),
                boundMember,
                protectedMember,
                fromOn,
                untilOn,
                Sent.stripped(conditions),
                Sent.stripped(judicialReasoning));
    }
}
