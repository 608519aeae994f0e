package be.fjc.casework.documents.view;

import java.util.UUID;

/** A piece of a document, sealed. */
public record PartRow(UUID id, byte[] content) {}
