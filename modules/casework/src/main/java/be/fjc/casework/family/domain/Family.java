package be.fjc.casework.family.domain;

import be.fjc.casework.domain.Dossier;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The family of one dossier with all its ties, and what must hold between them: both ends are members, nobody is related to
 * themselves or descends from an own descendant, the same tie is not told twice for the same time, and two people live together
 * or they do not.
 */
public class Family {

    private final Dossier dossier;
    private final List<FamilyRelation> relations;
    private final List<ViolenceEdge> violence;

    public Family(Dossier dossier, List<FamilyRelation> relations, List<ViolenceEdge> violence) {
        this.dossier = dossier;
        this.relations = List.copyOf(relations);
        this.violence = List.copyOf(violence);
    }

    /** A relation that was not written down yet. */
    public FamilyRelation relate(RelationEntry told, Instant now) {
        check(told, null);
        dossier.familyChanged(now);
        return new FamilyRelation(Ids.at(now), dossier.id(), told);
    }

    /** A relation turns out otherwise, or ended. */
    public void correct(FamilyRelation relation, RelationEntry told, Instant now) {
        check(told, relation.id());
        dossier.familyChanged(now);
        relation.correct(told);
    }

    /** Violence that was not written down yet. */
    public ViolenceEdge report(ViolenceEntry told, Instant now) {
        check(told);
        dossier.familyChanged(now);
        return new ViolenceEdge(Ids.at(now), dossier.id(), told);
    }

    /** What is said of violence turns out otherwise, or ended. */
    public void correct(ViolenceEdge edge, ViolenceEntry told, Instant now) {
        check(told);
        dossier.familyChanged(now);
        edge.correct(told);
    }

    public Optional<FamilyRelation> relation(UUID id) {
        return relations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<ViolenceEdge> edge(UUID id) {
        return violence.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void check(ViolenceEntry told) {
        requireTwo(told.fromMember(), told.toMember());
        requireForward(told.startedOn(), told.endedOn());
    }

    private void check(RelationEntry told, UUID corrected) {
        requireTwo(told.fromMember(), told.toMember());
        requireForward(told.startedOn(), told.endedOn());
        requireFitting(told);
        List<RelationEntry> others = relations.stream().filter(one -> !one.id().equals(corrected)).map(FamilyRelation::registered).toList();
        RelationEntry kept = told.kept();
        Refusal.unless(others.stream().noneMatch(other -> isToldTwice(kept, other)), "relationKnown");
        contradiction(kept, others).ifPresent(code -> {
            throw new Refusal(code);
        });
    }

    /** Code of the refusal when this cannot hold beside the others; empty when it can. */
    static Optional<String> contradiction(RelationEntry kept, List<RelationEntry> others) {
        if (kept.kind().isAncestry() && descends(kept.fromMember(), kept.toMember(), others)) {
            return Optional.of("ownAncestor");
        }
        return others.stream().anyMatch(other -> livesOtherwise(kept, other)) ? Optional.of("cohabitationDiffers") : Optional.empty();
    }

    private void requireTwo(UUID from, UUID to) {
        if (dossier.member(from).isEmpty()) {
            throw new InvalidInput("notInList", "fromMember");
        }
        if (dossier.member(to).isEmpty()) {
            throw new InvalidInput("notInList", "toMember");
        }
        Refusal.unless(!from.equals(to), "relatedToSelf");
    }

    private static void requireForward(LocalDate start, LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new InvalidInput("tooSoon", "endedOn");
        }
    }

    private static void requireFitting(RelationEntry told) {
        if (told.separatedOn() != null && !told.kind().isCouple()) {
            throw new InvalidInput("notApplicable", "separatedOn");
        }
        if (told.separatedOn() != null && told.startedOn() != null && told.separatedOn().isBefore(told.startedOn())) {
            throw new InvalidInput("tooSoon", "separatedOn");
        }
        if (told.separatedOn() != null && Boolean.TRUE.equals(told.cohabits())) {
            throw new InvalidInput("notApplicable", "cohabits");
        }
        if (told.authority() != null && !told.kind().isUpbringing()) {
            throw new InvalidInput("notApplicable", "authority");
        }
    }

    static boolean isToldTwice(RelationEntry told, RelationEntry other) {
        boolean samePair = told.kind().isMutual()
                ? other.isBetween(told.fromMember(), told.toMember())
                : other.fromMember().equals(told.fromMember()) && other.toMember().equals(told.toMember());
        return samePair && other.type().equals(told.type()) && other.overlaps(told);
    }

    /** Whether the first comes from the second, through whoever lies between them. */
    private static boolean descends(UUID first, UUID second, List<RelationEntry> others) {
        Set<UUID> been = new HashSet<>(Set.of(second));
        boolean further = true;
        while (further) {
            further = false;
            for (RelationEntry one : others) {
                if (one.kind().isAncestry() && been.contains(one.fromMember())) {
                    further |= been.add(one.toMember());
                }
            }
        }
        return been.contains(first);
    }

    private static boolean livesOtherwise(RelationEntry told, RelationEntry other) {
        return told.cohabits() != null
                && other.cohabits() != null
                && !told.cohabits().equals(other.cohabits())
                && told.endedOn() == null
                && other.endedOn() == null
                && other.isBetween(told.fromMember(), told.toMember());
    }
}
