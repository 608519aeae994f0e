package be.fjc.casework.demo;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.casework.figures.domain.CountBy;
import be.fjc.casework.figures.view.DossierCounts;
import be.fjc.platform.centre.Centre;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Who refers, and from where. What will become a dossier takes a card out of the pack, so that no share of the year is ever too large;
 * the rest only looks at one.
 */
final class Cards {

    /** What families outside the region give as theirs. */
    private static final String ELSEWHERE = "Elders";

    /** Whom the intake worker writes a referral down for, besides those who sign in themselves. */
    private static final List<ReferrerType> BY_PHONE = List.of(
            ReferrerType.OCMW, ReferrerType.CAW, ReferrerType.SCHOOL, ReferrerType.HOSPITAL, ReferrerType.CLIENT,
            ReferrerType.FAMILY_OR_NEIGHBOUR, ReferrerType.JUSTICE_HOUSE);

    private final RandomGenerator chance;
    private final List<String> anywhere;
    private final List<String> referrers;
    private final List<String> municipalities;

    Cards(RandomGenerator chance, Centre centre, List<String> referrers, List<String> municipalities) {
        this.chance = chance;
        this.anywhere = centre.municipalities().stream().map(Centre.Municipality::name).toList();
        this.referrers = new ArrayList<>(referrers);
        this.municipalities = new ArrayList<>(municipalities);
    }

    static Cards of(RandomGenerator chance, Centre centre, DemoShares shares) {
        return new Cards(chance, centre, shares.cards(CountBy.REFERRER), shares.cards(CountBy.MUNICIPALITY));
    }

    /** @param taken for a dossier */
    ReferrerType referrer(boolean taken) {
        if (!referrers.isEmpty()) {
            return Coded.find(ReferrerType.class, card(referrers, taken)).orElseThrow();
        }
        return switch (chance.nextInt(4)) {
            case 0 -> ReferrerType.GP;
            case 1 -> ReferrerType.LOCAL_POLICE;
            default -> BY_PHONE.get(chance.nextInt(BY_PHONE.size()));
        };
    }

    /** @param taken for a dossier */
    String municipality(boolean taken) {
        String name = municipalities.isEmpty() ? anywhere.get(chance.nextInt(anywhere.size())) : card(municipalities, taken);
        return name.equals(DossierCounts.OUTSIDE) ? ELSEWHERE : name;
    }

    private String card(List<String> pack, boolean taken) {
        int at = chance.nextInt(pack.size());
        return taken ? pack.remove(at) : pack.get(at);
    }
}
