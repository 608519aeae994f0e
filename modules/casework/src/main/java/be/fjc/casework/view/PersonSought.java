package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.casework.matching.domain.Likeness;
import be.fjc.casework.matching.domain.SearchWords;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Open;
import be.fjc.platform.access.Overlay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom someone is looking for; names in any spelling, also a part or the beginning of one.
 *
 * @param phone in any notation, whole
 * @param number receipt or dossier number, whole
 */
public record PersonSought(
        @Classified(A) String familyName,
        @Classified(A) String givenName,
        @Classified(A) LocalDate birthDate,
        @Classified(A) String municipality,
        @Classified(A) String phone,
        @Open String number) {

    /** Refuses to look by what the seeker may not read, as if it could not be looked by at all. */
    void checkReadable(Decision decision) {
        Overlay.of(null, this, decision);
    }

    /** Whether anything about a person is asked. */
    boolean asksPerson() {
        return asksWords() || birthDate != null || municipality != null;
    }

    /** Whether nobody at all can be found by it: a name without a letter, a telephone number that is none. */
    boolean isNobody() {
        return asksWords() && words().isEmpty();
    }

    /**
     * Whether it names one person rather than many: who may only learn that a dossier is there has to know who it is about. A telephone
     * number is no name, and whose it is may not be tried out.
     */
    boolean isExact() {
        return familyName != null && (givenName != null || birthDate != null) && phone == null;
    }

    /** The conditions on a person {@code p}; filled in by {@link #fill}. */
    String condition() {
        return condition("words");
    }

    /** The same for who must know whole names. */
    String wholeCondition() {
        return condition("wholeWords");
    }

    <T> void fill(Selection<T> selection) {
        words().ifPresent(words -> selection.with("words", words));
        fillRest(selection);
    }

    <T> void fillWhole(Selection<T> selection) {
        SearchWords.whole(familyName, givenName).ifPresent(words -> selection.with("wholeWords", words));
        fillRest(selection);
    }

    /** How well a person fits; empty for who does not after all. */
    Optional<Likeness> likeness(FoundRow person) {
        return Likeness.of(new Likeness.Asked(familyName, givenName, birthDate, phone), person.person());
    }

    private String condition(String words) {
        var conditions = new ArrayList<String>();
        if (asksWords()) {
            conditions.add("sql('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', p.details.searchWords, :" + words + ") = true");
        }
        if (birthDate != null) {
            conditions.add("p.details.birthDate = :birth");
        }
        if (municipality != null) {
            conditions.add("lower(p.details.municipality) = :municipality");
        }
        return String.join(" and ", conditions);
    }

    private <T> void fillRest(Selection<T> selection) {
        if (birthDate != null) {
            selection.with("birth", birthDate);
        }
        if (municipality != null) {
            selection.with("municipality", municipality.strip().toLowerCase(Locale.ROOT));
        }
    }

    private boolean asksWords() {
        return familyName != null || givenName != null || phone != null;
    }

    private Optional<String> words() {
        return SearchWords.like(familyName, givenName, phone);
    }
}
