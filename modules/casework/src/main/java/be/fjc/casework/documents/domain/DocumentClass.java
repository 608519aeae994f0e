package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.platform.access.InformationClass;
import jakarta.persistence.EnumeratedValue;

/**
 * The class of what stands in a document, chosen by whoever brings it. Safety-critical contact (A!) is none of them: it leaves one value
 * at a time and never lies in a file.
 */
public enum DocumentClass implements Coded {
    IDENTITY(InformationClass.A),
    FACTS(InformationClass.R),
    OWN_ORGANISATION(InformationClass.P);

    @EnumeratedValue
    private final String code;

    private final InformationClass information;

    DocumentClass(InformationClass information) {
        this.information = information;
        this.code = information.code();
    }

    @Override
    public String code() {
        return code;
    }

    public InformationClass information() {
        return information;
    }
}
