package be.fjc.casework.duplicates.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Dossier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What two dossiers may have otherwise, and of which the one they become has one. */
public enum DossierField implements Coded {
    CASE_DIRECTOR("caseDirector", Dossier::caseDirector),
    TRACK("track", Dossier::track),
    NEXT_CONTACT("nextContact", Dossier::nextContactOn);

    private final String code;
    private final Function<Dossier, Object> value;

    DossierField(String code, Function<Dossier, Object> value) {
        this.code = code;
        this.value = value;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody has to choose. */
    public boolean differs(Dossier one, Dossier other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /** Those in which somebody has to choose. */
    public static List<DossierField> choices(Dossier one, Dossier other) {
        return Arrays.stream(values()).filter(field -> field.differs(one, other)).toList();
    }
}
