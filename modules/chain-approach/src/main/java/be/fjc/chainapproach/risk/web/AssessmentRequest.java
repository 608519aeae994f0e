package be.fjc.chainapproach.risk.web;

import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An assessment as it is opened. @param sourceMember only when the instrument weighs the risk between two */
public record AssessmentRequest(
        @NotBlank @Size(max = Sent.LINE) String instrument,
        @NotNull UUID subjectMember,
        UUID sourceMember,
        @NotEmpty @Size(max = Sent.MANY) List<@NotBlank @Size(max = Sent.LINE) String> organisations) {

    Assessment.About about() {
        return new Assessment.About(subjectMember, sourceMember);
    }

    Set<String> invited() {
        return new HashSet<>(organisations);
    }
}
