package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Open;
import be.fjc.platform.access.Overlay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whom someone is looking for; names by their beginning, without regard to capitals.
 *
 * @param number receipt or dossier number, whole
 */
public record PersonSought(
        @Classified(A) String familyName,
        @Classified(A) String givenName,
        @Classified(A) LocalDate birthDate,
        @Classified(A) String municipality,
        @Open String number) {

    /** Refuses to look by what the seeker may not read, as if it could not be looked by at all. */
    void checkReadable(Decision decision) {
        Overlay.of(null, this, decision);
    }


    /** Whether anything about a person is asked. */
    boolean asksPerson() {
        return familyName != null || givenName != null || birthDate != null || municipality != null;
    }

    /** Whether it names one person rather than many: who may only learn that a dossier is there has to know who it is about. */
    boolean isExact() {
        return familyName != null && (givenName != null || birthDate != null);
    }

    /** Adds the conditions on a person {@code p}; the names must fit whole when only whole names may be asked. */
    <T> void narrow(Selection<T> selection, boolean whole) {
        List<String> conditions = conditions(whole);
        selection.where(String.join(" and ", conditions));
        fill(selection, whole);
    }

    List<String> conditions(boolean whole) {
        var conditions = new ArrayList<String>();
        if (familyName != null) {
            conditions.add(whole ? "lower(p.details.familyName) = :wholeFamily" : "lower(p.details.familyName) like :family");
        }
        if (givenName != null) {
            conditions.add(whole ? "lower(p.details.givenName) = :wholeGiven" : "lower(p.details.givenName) like :given");
        }
        if (birthDate != null) {
            conditions.add("p.details.birthDate = :birth");
        }
        if (municipality != null) {
            conditions.add("lower(p.details.municipality) = :municipality");
        }
        return conditions;
    }

    <T> void fill(Selection<T> selection, boolean whole) {
        if (familyName != null) {
            selection.with(whole ? "wholeFamily" : "family", whole ? lower(familyName) : beginning(familyName));
        }
        if (givenName != null) {
            selection.with(whole ? "wholeGiven" : "given", whole ? lower(givenName) : beginning(givenName));
        }
        if (birthDate != null) {
            selection.with("birth", birthDate);
        }
        if (municipality != null) {
            selection.with("municipality", lower(municipality));
        }
    }

    private static String beginning(String text) {
        return lower(text.replaceAll("[%_\\\\]", "")) + "%";
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
