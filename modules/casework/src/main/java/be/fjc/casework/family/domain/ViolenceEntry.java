package be.fjc.casework.family.domain;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Violence between two as it is told and read.
 *
 * @param fromMember who is said to use it; either of the two when it is mutual or unclear
 * @param direction code of {@link ViolenceDirection}
 * @param forms codes of {@link ViolenceForm}, at least one
 * @param startedOn first day that anybody knows of; null when nobody does
 * @param endedOn last day; null while it may go on
 * @param source code of {@link be.fjc.casework.domain.InformationSource}
 */
public record ViolenceEntry(
        @Open UUID id,
        @Classified(R) UUID fromMember,
        @Classified(R) UUID toMember,
        @Classified(R) String direction,
        @Classified(R) List<String> forms,
        @Classified(R) LocalDate startedOn,
        @Classified(R) LocalDate endedOn,
        @Classified(R) String source) {}
