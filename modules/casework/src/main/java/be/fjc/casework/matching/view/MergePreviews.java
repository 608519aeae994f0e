package be.fjc.casework.matching.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.family.domain.FamilyRelation;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.Joining;
import be.fjc.casework.family.domain.ViolenceEdge;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MergePair;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.domain.MergedRows;
import be.fjc.casework.matching.domain.Tie;
import be.fjc.casework.matching.domain.Together;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.Seen;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two members of a family side by side, with what merging them would do; nothing is changed by looking. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MergePreviews {

    private static final String ACTION = "casework.memberMerge.read";

    @Inject
    Access access;

    @Inject
    DossierDoor door;

    @Inject
    Dossiers dossiers;

    @Inject
    FamilyTies family;

    @Inject
    SafeContacts contacts;

    @Inject
    MergedRows rows;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** @param stays the member who would stay @param goes another member of the same family, who would not */
    public Seen<MergePreview> of(DossierId id, UUID stays, UUID goes) {
        Decision decision = door.require("casework.memberMerge.read", id);
        Dossier dossier = dossiers.find(id).orElseThrow();
        if (stays.equals(goes)) {
            throw access.absent(ACTION, "member", goes);
        }
        FamilyMember one = access.readable(member(dossier, stays), decision);
        FamilyMember other = access.readable(member(dossier, goes), decision);
        MergePair pair = new MergePair(stays, goes);
        Joining joining = Joining.of(stays, goes, family.relations(id).stream().map(FamilyRelation::registered).toList(),
                family.violence(id).stream().map(ViolenceEdge::registered).toList());
        MergePreview whole = new MergePreview(
                stays,
                links.to(CaseworkModule.ID, "dossiers", id.value(), "family"),
                one,
                other,
                Together.choices(one, other).stream().map(MemberField::code).toList(),
                moves(pair, joining),
                joining.lapsing(),
                obstacles(joining, pair),
                Arrays.stream(MergeSide.values()).flatMap(side -> agreed(side, pair).stream()).toList());
        return new Seen<>(id.value(), dossier.version(), decision, access.readable(whole, decision));
    }

    private FamilyMember member(Dossier dossier, UUID id) {
        return dossier.family().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> access.absent(ACTION, "member", id));
    }

    private List<MergePreview.Moved> moves(MergePair pair, Joining joining) {
        Set<UUID> lapsing = new HashSet<>();
        rows.toldOfBoth(pair).forEach(doubled -> lapsing.add(doubled.lapsing()));
        joining.lapsing().forEach(relation -> lapsing.add(relation.id()));
        return rows.ties(pair.goes()).stream()
                .filter(tie -> !lapsing.contains(tie.id()))
                .collect(Collectors.groupingBy(Tie::kind, Collectors.summingInt(tie -> 1)))
                .entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> new MergePreview.Moved(kind.getKey().code(), kind.getValue()))
                .toList();
    }

    private List<String> obstacles(Joining joining, MergePair pair) {
        List<String> obstacles = new ArrayList<>(joining.obstacle().stream().toList());
        if (rows.areOnBothSides(pair)) {
            obstacles.add("mergeBothSides");
        }
        return obstacles;
    }

    private List<MergePreview.Agreed> agreed(MergeSide side, MergePair pair) {
        return contacts.inForce(side.of(pair), clock.instant())
                .map(rule -> new MergePreview.Agreed(side.code(), rule.agreed().way().code(), rule.agreedAt()))
                .stream().toList();
    }
}
