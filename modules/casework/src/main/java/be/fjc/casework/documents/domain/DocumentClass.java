package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.platform.access.InformationClass;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;

/**
 * The class of what stands in a document, chosen by whoever brings it among those they read themselves. Safety-critical contact (A!) is
 * none of them: it leaves one value at a time and never lies in a file.
 */
public enum DocumentClass implements Coded {
    IDENTITY(InformationClass.A),
    FACTS(InformationClass.R),
    OWN_ORGANISATION(InformationClass.P),
    /** Shared at a table: for who chairs it and who sits at it, as long as the decision function finds a table. */
    TABLE(InformationClass.T),
    /** Of police or prosecution, and of those alone until it is tabled. */
    JUDICIAL(InformationClass.J),
    /** Told by a child in confidence to its own worker. */
    CHILD(InformationClass.K);

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

    /** Whether nobody reads it outside the organisation that brought it, whatever class they read. */
    public boolean isOfOneOrganisation() {
        return this == OWN_ORGANISATION || this == JUDICIAL;
    }

    /** Whether the timeline, which all readers of a dossier share, would tell too many that it is there; the audit knows it all the same. */
    public boolean isKeptFromTimeline() {
        return this == TABLE || this == CHILD;
    }

    /** Those that do not leave their organisation. */
    public static List<DocumentClass> ofOneOrganisation() {
        return Arrays.stream(values()).filter(DocumentClass::isOfOneOrganisation).toList();
    }

    public InformationClass information() {
        return information;
    }
}
