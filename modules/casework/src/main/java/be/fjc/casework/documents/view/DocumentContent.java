package be.fjc.casework.documents.view;

import java.util.UUID;

/** What a document says, to be given out under its id: the name that people gave it is as private as the rest. */
public record DocumentContent(UUID id, String kind, byte[] bytes) {}
