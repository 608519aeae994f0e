package be.fjc.casework.notes.view;

import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.Map;

/** A ground for disclosure, as the list that all centres share has it. */
public record LegalBasisLine(
        @Open String code, @Open Map<String, String> labels, @Open LocalDate heldFromDate, @Open LocalDate heldUntilDate, @Open Boolean checked) {}
