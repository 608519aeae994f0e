package be.fjc.casework.documents.view;

import java.util.UUID;

/**
 * What a document says, to be given out under its id: the name that people gave it is as private as the rest.
 *
 * @param mark to be written on every page of it; null when nothing is
 */
public record DocumentContent(UUID id, String kind, byte[] bytes, String mark) {}
