package be.fjc.casework.matching.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which police report someone has at hand; in a body, because numbers do not belong in addresses. */
public record ReportQuery(@NotBlank @Size(max = 60) String policeReportNumber) {}
