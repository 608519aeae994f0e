package be.fjc.shortchain.batches.domain;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file of interventions can say of each, with the Dutch and French names that police zones give it. */
public enum Column implements Coded {
    REPORT_NUMBER("reportNumber", true, 40, "pvnummer pvnr pv nrpv nummerpv procesverbaalnummer numeropv numerodepv nopv npv ndepv nodepv numeroduprocesverbal"),
    DAY("day", true, 40, "datum datumfeiten datumvandefeiten datuminterventie datumtussenkomst date datefaits datedesfaits dateintervention"),
    HOUR("hour", false, 20, "uur tijd tijdstip uurfeiten uurinterventie heure heurefaits heuredesfaits heureintervention"),
    MUNICIPALITY("municipality", true, 120, "gemeente gemeentefeiten plaats plaatsfeiten commune communefaits lieu lieudesfaits localite"),
    ZONE("zone", false, 120, "politiezone zone pz zonedepolice"),
    FACTS("facts", true, 20, "feiten feit feitcode feitencode codefeiten aardfeiten aard faits codefaits codedesfaits naturedesfaits nature"),
    HOUSE_BAN("houseBan", false, 20, "huisverbod tijdelijkhuisverbod thv interdictionderesidence interdictiontemporairederesidence itr"),
    HOUSE_BAN_SINCE("houseBanSince", false, 40, "huisverbodvanaf huisverbodsinds datumhuisverbod interdictiondepuis dateinterdiction"),
    VICTIM_FAMILY_NAME("victimFamilyName", false, 120, "naamslachtoffer achternaamslachtoffer familienaamslachtoffer slachtoffernaam nomvictime nomdelavictime"),
    VICTIM_GIVEN_NAME("victimGivenName", false, 120, "voornaamslachtoffer slachtoffervoornaam prenomvictime prenomdelavictime"),
    VICTIM_BIRTH_DATE("victimBirthDate", false, 20, "geboortedatumslachtoffer datedenaissancevictime naissancevictime"),
    VICTIM_PHONE("victimPhone", false, 40, "telefoonslachtoffer gsmslachtoffer telephonevictime gsmvictime"),
    SUSPECT_FAMILY_NAME("suspectFamilyName", false, 120,
            "naamverdachte achternaamverdachte familienaamverdachte naampleger naamdader verdachtenaam nomsuspect nomdususpect nomauteur"),
    SUSPECT_GIVEN_NAME("suspectGivenName", false, 120, "voornaamverdachte voornaampleger voornaamdader verdachtevoornaam prenomsuspect prenomdususpect prenomauteur"),
    SUSPECT_BIRTH_DATE("suspectBirthDate", false, 20, "geboortedatumverdachte geboortedatumpleger datedenaissancesuspect naissancesuspect"),
    SUSPECT_PHONE("suspectPhone", false, 40, "telefoonverdachte gsmverdachte telephonesuspect gsmsuspect"),
    REMARK("remark", false, 8000, "opmerking opmerkingen toelichting omschrijving remarque remarques commentaire description");

    @EnumeratedValue
    private final String code;

    private final boolean required;
    private final int longest;
    private final List<String> names;

    Column(String code, boolean required, int longest, String names) {
        this.code = code;
        this.required = required;
        this.longest = longest;
        this.names = List.of(names.split(" "));
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isRequired() {
        return required;
    }

    /** How many signs a cell of it may have. */
    public int longest() {
        return longest;
    }

    /** The column that is called like this; accents, capitals, blanks, points and strokes do not count. */
    static Optional<Column> named(String written) {
        String plain = plain(written);
        return Arrays.stream(values()).filter(column -> column.names.contains(plain)).findFirst();
    }

    /** Letters and digits only, small and without accents. */
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}
