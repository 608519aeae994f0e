package be.fjc.casework.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierPerson;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.platform.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** In the synthetic year: one family that was opened twice by the same case director, so that merging two dossiers can be tried. */
@ApplicationScoped
class DemoDuplicate {

    /** What was opened since then stays open in every year. */
    private static final Duration RECENT = Duration.ofDays(100);

    @Inject
    Dossiers dossiers;

    /** Whether this dossier can be one of the two. @param number which dossier of the year: the even ones have one director */
    static boolean canBe(int number, Instant opened, Instant now) {
        return number % 2 == 0 && !DemoCompartments.happensTo(number) && opened.isAfter(now.minus(RECENT));
    }

    /** The later one tells of the family of the earlier one, with a telephone number that is new. To be called as who directs both. */
    @Transactional
    void tell(DossierId earlier, DossierId later, Instant moment) {
        List<FamilyMember> known = dossiers.find(earlier).orElseThrow().family();
        Dossier twice = dossiers.find(later).orElseThrow();
        List<FamilyMember> there = twice.family();
        for (int at = 0; at < known.size(); at++) {
            FamilyMember one = known.get(at);
            if (at < there.size()) {
                DossierPerson person = twice.member(there.get(at).id()).orElseThrow();
                twice.correctMember(person, named(one, person.id(), there.get(at).phone()), moment);
            } else {
                twice.addMember(named(one, Ids.at(moment), one.phone()), moment);
            }
        }
    }

    private static FamilyMember named(FamilyMember one, UUID id, String phone) {
        return new FamilyMember(id, one.givenName(), one.familyName(), one.birthDate(), one.gender(), one.municipality(), phone,
                one.language(), one.interpreter(), one.roles(), one.informed(), one.notInformedReason(), one.disability(), one.pregnancyDueOn(),
                one.residenceStatus(), one.safetyFlag(), one.joinedOn(), one.leftOn());
    }
}
