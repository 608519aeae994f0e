package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Why a file is not taken in. */
public enum Flaw implements Coded {
    /** Not one of the kinds that are taken in. */
    TYPE("typeNotAllowed"),
    /** Its name says that it is of another kind than it is. */
    NAME("nameDiffers"),
    /** Macros, scripts, embedded files, or anything else that does something when it is opened. */
    ACTIVE("activeContent"),
    MALWARE("malware"),
    /** It becomes far larger when it is opened. */
    BOMB("tooLargeInside"),
    /** Nobody can look inside. */
    LOCKED("passwordProtected"),
    DAMAGED("damaged"),
    /** It is a file of another kind as well. */
    DOUBLE("twoFilesInOne"),
    /** The rest of it never came. */
    UNFINISHED("notFinished");

    @EnumeratedValue
    private final String code;

    Flaw(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
