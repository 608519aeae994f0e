package be.fjc.chainapproach.inquiries.web;

import be.fjc.chainapproach.web.Sent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is asked. */
public record InquiryRequest(@NotBlank @Size(max = Sent.LINE) String organisation) {}
