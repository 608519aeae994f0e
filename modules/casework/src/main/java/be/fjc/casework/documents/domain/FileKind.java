package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken in; everything else is refused. */
public enum FileKind implements Coded {
    PDF("pdf"),
    JPEG("jpg", "jpeg"),
    PNG("png"),
    WORD("docx"),
    SHEET("xlsx"),
    TEXT("txt");

    @EnumeratedValue
    private final String code;

    private final List<String> others;

    FileKind(String code, String... others) {
        this.code = code;
        this.others = List.of(others);
    }

    /** Also the ending of the name it is given back under. */
    @Override
    public String code() {
        return code;
    }

    /** The kind that a file with this name says to be. */
    public static Optional<FileKind> named(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.code.equals(ending) || kind.others.contains(ending)).findFirst();
    }
}
