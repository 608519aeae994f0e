package be.fjc.casework.demo;

import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.PersonDetails;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.platform.centre.Centre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes up families that can be told from real ones at a glance: family names with "Test" in them, numbers no network has. */
final class SyntheticFamilies {

    private static final List<String> NAMES = List.of(
            "Testboom", "Testbeek", "Testhof", "Testveld", "Testbrug", "Testmolen", "Testduin", "Testberg", "Testakker", "Testkant",
            "Testweide", "Testhaven", "Testpoort", "Testlaar", "Testdijk", "Testeik", "Testbos", "Teststeen", "Testrode", "Testgem");

    /** What is said wherever something has to be said of a dossier that is there for the figures. */
    static final String COUNTED = "Synthetisch: dit dossier is er alleen voor de cijfers.";

    private static final List<String> ADULTS = List.of(
            "Anna", "Bram", "Celia", "Dries", "Elif", "Farid", "Greet", "Hakim", "Ilse", "Joris", "Karima", "Lode", "Mira", "Niels");

    private static final List<String> CHILDREN = List.of("Ada", "Bas", "Cato", "Daan", "Esra", "Finn", "Gus", "Hanne", "Imani", "Jef");

    /** Whoever is watched like this has another telephone, of which nobody may know. */
    private static final String WATCHED =
            "Synthetisch voorbeeld: controle over telefoon en geld sinds de scheiding, spanning bij het ophalen van de kinderen.";

    private static final List<String> SITUATIONS = List.of(
            "Synthetisch voorbeeld: herhaalde ruzies met geroep, de kinderen horen het vanuit hun kamer.",
            WATCHED,
            "Synthetisch voorbeeld: duwen en slaan na drankgebruik, de school merkt dat het kind moe en stil is.",
            "Synthetisch voorbeeld: meerderjarige zoon bedreigt zijn moeder om geld, zij durft niet meer naar huis.",
            "Synthetisch voorbeeld: opvolging na tussenkomst van de politie, beide partners vragen om rust.");

    private final RandomGenerator chance;
    private final OwnCodes ownCodes;

    SyntheticFamilies(RandomGenerator chance, Centre centre) {
        this.chance = chance;
        this.ownCodes = new OwnCodes(centre, chance);
    }

    /** A referral about a family nobody has. */
    Filing filing(LocalDate receivedOn, ReferralChannel channel, ReferrerType type, String municipality, boolean danger, LocalDate today) {
        Listed<ReferrerType> referrer = ownCodes.of(type, receivedOn == null ? today : receivedOn);
        String situation = pick(SITUATIONS);
        return new Filing(
                receivedOn,
                channel,
                referrer,
                municipality,
                danger,
                danger ? "Synthetisch voorbeeld: vandaag opnieuw bedreigd." : null,
                situation,
                members(municipality, today),
                situation.equals(WATCHED) ? Map.of(0, "+32 400 99 00 01") : Map.of());
    }

    /** One that is there to be counted and tells nothing: two adults who are called after its number, so that it is like no other family. */
    Filing counted(int number, ReferralChannel channel, ReferrerType type, String municipality, LocalDate today) {
        String name = "TST%04d".formatted(number);
        return new Filing(null, channel, Listed.of(type), municipality, false, null, COUNTED, List.of(
                adult(name, PersonRole.VICTIM, Informed.AGREES, municipality, today),
                adult(name, PersonRole.SUSPECTED, Informed.INFORMED, municipality, today)));
    }

    private List<PersonDetails> members(String municipality, LocalDate today) {
        String name = pick(NAMES);
        var members = new ArrayList<PersonDetails>();
        members.add(adult(name, PersonRole.VICTIM, Informed.AGREES, municipality, today));
        boolean told = chance.nextInt(3) > 0;
        members.add(adult(pick(NAMES), PersonRole.SUSPECTED, told ? Informed.INFORMED : Informed.NOT_INFORMED, municipality, today));
        for (int children = chance.nextInt(4); children > 0; children--) {
            LocalDate born = today.minusDays(300 + chance.nextInt(17 * 365));
            members.add(new PersonDetails(
                    pick(CHILDREN), name, born, PersonRole.CHILD, municipality, null, Informed.INFORMED, null));
        }
        return members;
    }

    private PersonDetails adult(String name, PersonRole role, Informed informed, String municipality, LocalDate today) {
        return new PersonDetails(
                pick(ADULTS),
                name,
                today.minusYears(20).minusDays(chance.nextInt(35 * 365)),
                role,
                municipality,
                "+32 400 00 %02d %02d".formatted(chance.nextInt(100), chance.nextInt(100)),
                informed,
                informed == Informed.NOT_INFORMED ? "Synthetisch voorbeeld: vertellen is nu niet veilig." : null);
    }

    <T> T pick(List<T> from) {
        return from.get(chance.nextInt(from.size()));
    }
}
