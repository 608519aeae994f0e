package be.fjc.casework.family.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What becomes of the relations of a family when two of its members turn out to be one person. Nobody is related to themselves, so what
 * stood between the two lapses; what is told of both for the same time is told once. Violence that is said to go from one to the other
 * says that they are two people: then somebody has to look first, and nothing is joined.
 *
 * @param lapsing relations that say nothing any more, as they stand now
 * @param doubled those among them that are told of both, each with the one that is kept
 * @param obstacle code of the refusal when they cannot be one; empty when they can
 */
public record Joining(List<RelationEntry> lapsing, List<Doubled> doubled, Optional<String> obstacle) {

    /** Two rows that say the same once their members are one. @param lapsing of who goes @param kept of who stays */
    public record Doubled(UUID lapsing, UUID kept) {}

    /**
     * @param stays the member who stays
     * @param goes the member who turns out to be the same
     * @param relations all of the family
     * @param violence all of the family
     */
    public static Joining of(UUID stays, UUID goes, List<RelationEntry> relations, List<ViolenceEntry> violence) {
        List<RelationEntry> lapsing = new ArrayList<>(relations.stream().filter(one -> one.isBetween(stays, goes)).toList());
        List<RelationEntry> kept = new ArrayList<>(relations.stream().filter(one -> !concerns(one, goes)).toList());
        List<Doubled> doubled = new ArrayList<>();
        Optional<String> obstacle = violence.stream().anyMatch(edge -> isBetween(edge, stays, goes))
                ? Optional.of("mergeViolenceBetween")
                : Optional.empty();
        for (RelationEntry one : relations) {
            if (concerns(one, goes) && !one.isBetween(stays, goes)) {
                RelationEntry moved = moved(one, stays, goes);
                Optional<RelationEntry> same = kept.stream().filter(other -> Family.isToldTwice(moved, other)).findFirst();
                if (same.isPresent()) {
                    lapsing.add(one);
                    doubled.add(new Doubled(one.id(), same.orElseThrow().id()));
                } else {
                    obstacle = obstacle.or(() -> Family.contradiction(moved, kept));
                    kept.add(moved);
                }
            }
        }
        return new Joining(List.copyOf(lapsing), List.copyOf(doubled), obstacle);
    }

    private static boolean concerns(RelationEntry one, UUID member) {
        return one.fromMember().equals(member) || one.toMember().equals(member);
    }

    private static boolean isBetween(ViolenceEntry edge, UUID one, UUID other) {
        return edge.fromMember().equals(one) && edge.toMember().equals(other) || edge.fromMember().equals(other) && edge.toMember().equals(one);
    }

    private static RelationEntry moved(RelationEntry one, UUID stays, UUID goes) {
        return new RelationEntry(
                one.id(),
                one.fromMember().equals(goes) ? stays : one.fromMember(),
                one.toMember().equals(goes) ? stays : one.toMember(),
                one.type(), one.startedOn(), one.endedOn(), one.cohabits(), one.separatedOn(), one.authority(), one.arrangement(), one.dependency());
    }
}
