package be.fjc.chainapproach.safety.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it comes on paper, and how it is given. */
public record SafetyPaperRequest(@NotBlank @Size(max = Sent.TEXT) String printedBecause) {}
