package be.fjc.casework.family.domain;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Listed;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A relation as it is told and read: the first member is the {@code type} of the second. Every component null where nothing is known.
 *
 * @param type code of {@link RelationType}, or the centre's own; none of those counts as the side of a pair that is not kept
 * @param startedOn first day; null for ever or unknown
 * @param endedOn last day; null while it lasts
 * @param cohabits whether the two live together; null when nobody knows
 * @param separatedOn since when a couple lives apart; null while they do not
 * @param authority code of {@link ParentalAuthority}, of the first over the second
 * @param arrangement where a child stays and when it sees whom, in words
 * @param dependency code of {@link Dependency}
 */
public record RelationEntry(
        @Open UUID id,
        @Classified(R) UUID fromMember,
        @Classified(R) UUID toMember,
        @Classified(R) String type,
        @Classified(R) LocalDate startedOn,
        @Classified(R) LocalDate endedOn,
        @Classified(R) Boolean cohabits,
        @Classified(R) LocalDate separatedOn,
        @Classified(R) String authority,
        @Classified(R) String arrangement,
        @Classified(R) String dependency) {

    /** The same fact told from the side that is kept. */
    RelationEntry kept() {
        RelationType told = kind();
        return told.isInverse()
                ? new RelationEntry(
                        id, toMember, fromMember, told.kept().code(), startedOn, endedOn, cohabits, separatedOn, authority, arrangement, dependency)
                : this;
    }

    /** Whether it is between two who are or were a couple. */
    public boolean liesBetweenPartners() {
        return kind().isCouple();
    }

    RelationType kind() {
        return Listed.kept(RelationType.class, type).core();
    }

    boolean isBetween(UUID one, UUID other) {
        return fromMember.equals(one) && toMember.equals(other) || fromMember.equals(other) && toMember.equals(one);
    }

    /** Whether there is a day on which both hold. */
    boolean overlaps(RelationEntry other) {
        return isNotOver(endedOn, other.startedOn) && isNotOver(other.endedOn, startedOn);
    }

    private static boolean isNotOver(LocalDate end, LocalDate start) {
        return end == null || start == null || !end.isBefore(start);
    }
}
