package be.fjc.casework.documents.web;

import be.fjc.casework.documents.domain.Document;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.web.OneOf;
import be.fjc.casework.web.Sent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A document that is going to be sent. @param size in bytes */
public record DocumentRequest(
        @NotBlank @Size(max = Sent.LINE) String fileName,
        @NotNull @OneOf(DocumentClass.class) String classification,
        @NotNull @Min(1) @Max(Document.LARGEST) Integer size) {}
