package be.fjc.casework.matching.domain;

import java.util.UUID;

/** One row that names a member of a family. @param id the row's */
public record Tie(TieKind kind, UUID id) {}
