package be.fjc.casework.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.family.domain.Family;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.domain.ViolenceEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How the synthetic families hang together: two adults, the children they have, and what is said of violence between them. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DemoFamilies {

    private static final Set<String> WOMEN = Set.of(
            "Anna", "Celia", "Elif", "Greet", "Ilse", "Karima", "Mira", "Ada", "Cato", "Esra", "Hanne", "Imani");

    @Inject
    Dossiers dossiers;

    @Inject
    FamilyTies ties;

    /** @param count the how manyth family it is; one in three is apart, and with one in four nobody knows who does it */
    public void tie(DossierId id, Instant now, int count) {
        Dossier dossier = dossiers.find(id).orElseThrow();
        LocalDate today = WorkingDays.dayOf(now);
        List<FamilyMember> members = dossier.family();
        Family family = new Family(dossier, List.of(), List.of());
        members.forEach(member -> dossier.correctMember(dossier.member(member.id()).orElseThrow(), withGender(member), now));
        FamilyMember one = members.get(0);
        FamilyMember other = members.get(1);
        ties.add(family.relate(couple(one, other, today, count % 3 == 0), now));
        for (FamilyMember child : members.subList(2, members.size())) {
            ties.add(family.relate(parent(one, child), now));
            ties.add(family.relate(parent(other, child), now));
        }
        ties.add(family.report(violence(other, one, today, count % 4 == 0), now));
    }

    private static RelationEntry couple(FamilyMember one, FamilyMember other, LocalDate today, boolean apart) {
        return new RelationEntry(null, one.id(), other.id(), apart ? "exPartner" : "partner", today.minusYears(6), null, !apart,
                apart ? today.minusMonths(8) : null, null, null, apart ? "financial" : null);
    }

    private static RelationEntry parent(FamilyMember parent, FamilyMember child) {
        return new RelationEntry(null, parent.id(), child.id(), "parent", child.birthDate(), null, null, null, "joint", null, null);
    }

    private static ViolenceEntry violence(FamilyMember from, FamilyMember to, LocalDate today, boolean unclear) {
        return new ViolenceEntry(null, from.id(), to.id(), unclear ? "unclear" : "directed",
                unclear ? List.of("psychological") : List.of("physical", "threats"), today.minusMonths(14), null, unclear ? "family" : "police");
    }

    private static FamilyMember withGender(FamilyMember known) {
        return new FamilyMember(known.id(), known.givenName(), known.familyName(), known.birthDate(), WOMEN.contains(known.givenName()) ? "woman" : "man",
                known.municipality(), known.phone(), known.language(), known.interpreter(), known.roles(), known.informed(), known.notInformedReason(),
                known.disability(), known.pregnancyDueOn(), known.residenceStatus(), known.safetyFlag(), known.joinedOn(), known.leftOn());
    }
}
