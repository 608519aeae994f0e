package be.fjc.casework;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.A_SAFETY;
import static be.fjc.platform.access.InformationClass.J;
import static be.fjc.platform.access.InformationClass.K;
import static be.fjc.platform.access.InformationClass.P;
import static be.fjc.platform.access.InformationClass.R;
import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.InformationClass;
import be.fjc.platform.module.LetterKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters that a centre may write in its own words, and what may stand in them. The answer to a referrer has no field of the family:
 * what becomes of a referral is nobody's outside. An extract has no template: what it may hold follows from who gets it.
 */
final class LetterKinds {

    private static final Map<String, InformationClass> EVERYWHERE = Map.of(
            "text", R, "centre.name", R, "director.name", R, "signature", R, "letter.day", R, "dossier.openedOn", R);

    /** Named so that a template that asks them hears why not, and not that they do not exist. */
    private static final Map<String, InformationClass> NEVER = Map.of(
            "person.secretAddress", A_SAFETY, "person.safePhone", A_SAFETY, "person.codeWord", A_SAFETY, "dossier.notes", P,
            "dossier.minutes", T, "dossier.policeReportNumber", J, "dossier.childStory", K);

    private static final Map<String, InformationClass> OF_THE_PERSON = Map.of(
            "person.givenName", A, "person.familyName", A, "person.municipality", A, "dossier.number", R);

    private LetterKinds() {}

    static List<LetterKind> all() {
        return List.of(kind("invitation", OF_THE_PERSON), kind("feedback", Map.of()));
    }

    private static LetterKind kind(String code, Map<String, InformationClass> own) {
        Map<String, InformationClass> fields = new HashMap<>(EVERYWHERE);
        fields.putAll(NEVER);
        fields.putAll(own);
        return new LetterKind(code, fields, "text");
    }
}
