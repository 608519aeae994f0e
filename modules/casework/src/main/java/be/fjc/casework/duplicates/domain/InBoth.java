package be.fjc.casework.duplicates.domain;

import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.matching.domain.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * That somebody in one dossier seems to be somebody in the other: a hint, for a person to judge. Everybody is at most one other.
 *
 * @param stays member of the dossier that stays
 * @param goes member of the dossier that goes
 */
public record InBoth(UUID stays, UUID goes) {

    /** Said to be one person by somebody who reads both; more than any likeness. */
    private static final int SAID = Integer.MAX_VALUE;

    /** @param same whether it was said before that the two are one person */
    public static List<InBoth> of(List<FamilyMember> stays, List<FamilyMember> goes, BiPredicate<UUID, UUID> same) {
        List<Found> found = new ArrayList<>();
        for (FamilyMember here : stays) {
            for (FamilyMember there : goes) {
                score(here, there, same).ifPresent(score -> found.add(new Found(new InBoth(here.id(), there.id()), score)));
            }
        }
        found.sort(Comparator.comparingInt(Found::score).reversed());
        Set<UUID> taken = new HashSet<>();
        List<InBoth> pairs = new ArrayList<>();
        for (Found one : found) {
            if (!taken.contains(one.pair.stays) && !taken.contains(one.pair.goes)) {
                taken.addAll(Set.of(one.pair.stays, one.pair.goes));
                pairs.add(one.pair);
            }
        }
        return List.copyOf(pairs);
    }

    private static Optional<Integer> score(FamilyMember here, FamilyMember there, BiPredicate<UUID, UUID> same) {
        if (same.test(here.id(), there.id())) {
            return Optional.of(SAID);
        }
        boolean named = here.givenName() != null && here.familyName() != null && there.givenName() != null && there.familyName() != null;
        boolean bornApart = here.birthDate() != null && there.birthDate() != null && !here.birthDate().equals(there.birthDate());
        return !named || bornApart
                ? Optional.empty()
                : Likeness.of(asked(here), asked(there)).filter(Likeness::isWhole).map(Likeness::score);
    }

    private static Likeness.Asked asked(FamilyMember member) {
        return new Likeness.Asked(member.familyName(), member.givenName(), member.birthDate(), member.phone());
    }

    private record Found(InBoth pair, int score) {}
}
