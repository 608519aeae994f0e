package be.fjc.casework.family.usecase;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.findings.domain.Findings;
import be.fjc.casework.findings.domain.ProtectiveFactor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** As the dossier has them registered, and as its incidents are told. */
@ApplicationScoped
class FamilyAtDesk implements FamilyDesk {

    private static final int OF_AGE = 18;

    @Inject
    Dossiers dossiers;

    @Inject
    Findings findings;

    @Override
    public List<Member> members(DossierId dossier, LocalDate today) {
        return dossiers.find(dossier).stream().flatMap(found -> found.family().stream()).map(member -> member(member, today)).toList();
    }

    @Override
    public Map<UUID, Set<String>> roles(DossierId dossier) {
        return dossiers.find(dossier).stream()
                .flatMap(found -> found.family().stream())
                .collect(toMap(FamilyMember::id, member -> member.roles().stream().map(FamilyMember.Label::role).collect(toSet())));
    }

    @Override
    public int incidents(DossierId dossier, LocalDate first, LocalDate last) {
        return findings.incidents(dossier, first, last);
    }

    @Override
    public List<Protection> protections(DossierId dossier) {
        Map<List<Object>, Protection> last = new LinkedHashMap<>();
        findings.protections(dossier).forEach(one -> {
            ProtectiveFactor.Facts facts = one.told();
            last.put(Arrays.asList(facts.factor(), facts.member()),
                    new Protection(one.id(), facts.factor().code(), facts.member(), facts.state().code()));
        });
        return List.copyOf(last.values());
    }

    private static Member member(FamilyMember known, LocalDate today) {
        boolean minor = known.birthDate() == null
                ? known.roles().stream().anyMatch(label -> PersonRole.CHILD.code().equals(label.role()))
                : known.birthDate().plusYears(OF_AGE).isAfter(today);
        boolean present = known.leftOn() == null || known.leftOn().isAfter(today);
        return new Member(known.id(), known.givenName(), known.familyName(), minor, present);
    }
}
