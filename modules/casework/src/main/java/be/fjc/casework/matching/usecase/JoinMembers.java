package be.fjc.casework.matching.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierPerson;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.family.domain.FamilyRelation;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.Joining;
import be.fjc.casework.family.domain.Joining.Doubled;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.domain.ViolenceEdge;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MergePair;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.domain.MergedRows;
import be.fjc.casework.matching.domain.Tie;
import be.fjc.casework.matching.domain.TieKind;
import be.fjc.casework.matching.domain.Together;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** How two members of one dossier become one, whether they were merged by themselves or with the dossiers they stood in. */
@ApplicationScoped
public class JoinMembers {

    @Inject
    FamilyTies family;

    @Inject
    MergedRows rows;

    /** What undoing it takes. @param before as {@link MergedRows#before} gave it @param moved as {@link MergedRows#join} gave it */
    public record Joined(String before, String moved) {}

    /**
     * @param pair two members of the dossier
     * @param taken fields of which the value of who goes is chosen
     * @param chosen whose agreement about safe contact holds; null only when not both have one
     */
    public Joined join(Dossier dossier, MergePair pair, Set<MemberField> taken, MergeSide chosen, Instant now) {
        DossierPerson stays = dossier.member(pair.stays()).orElseThrow();
        DossierPerson goes = dossier.member(pair.goes()).orElseThrow();
        rows.hold(pair);
        Joining joining = joining(dossier.id(), pair);
        List<Doubled> doubled = Stream.concat(joining.doubled().stream(), rows.toldOfBoth(pair).stream()).toList();
        List<UUID> lapsing = Stream.concat(joining.lapsing().stream().map(RelationEntry::id), doubled.stream().map(Doubled::lapsing))
                .distinct()
                .toList();
        MergeSide holds = holds(chosen, pair);
        String before = rows.before(pair, lapsing);
        FamilyMember together = Together.of(stays.registered(), goes.registered(), taken);
        together.requireComplete();
        dossier.correctMember(stays, together, now);
        String moved = rows.join(pair, holds, lapsing, doubled.stream().map(Doubled::kept).toList());
        return new Joined(before, moved);
    }

    /** What becomes of the relations; refuses when the two cannot be one. */
    private Joining joining(DossierId id, MergePair pair) {
        Joining joining = Joining.of(pair.stays(), pair.goes(), family.relations(id).stream().map(FamilyRelation::registered).toList(),
                family.violence(id).stream().map(ViolenceEdge::registered).toList());
        joining.obstacle().ifPresent(code -> {
            throw new Refusal(code);
        });
        Refusal.unless(!rows.areOnBothSides(pair), "mergeBothSides");
        return joining;
    }

    /** What keeps somebody safe is never left to a rule: with two agreements somebody says which one holds. */
    private MergeSide holds(MergeSide chosen, MergePair pair) {
        boolean both = Stream.of(pair.stays(), pair.goes())
                .allMatch(member -> rows.ties(member).stream().map(Tie::kind).anyMatch(TieKind.AGREEMENT::equals));
        if (both && chosen == null) {
            throw new InvalidInput("required", "agreement");
        }
        return chosen == null ? MergeSide.STAYS : chosen;
    }
}
