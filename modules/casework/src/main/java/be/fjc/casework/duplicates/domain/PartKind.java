package be.fjc.casework.duplicates.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.matching.domain.TieKind;
import be.fjc.platform.kernel.Refusal;

/** What lies in a dossier and moves along when it goes into another one. */
public enum PartKind implements Coded {
    /** The one that stayed; not moved, but what it is undone from. */
    DOSSIER("dossier", new Refusal("duplicateChangedDossier")),
    MEMBER("member", TieKind.MEMBER.changed()),
    RELATION("relation", TieKind.RELATION.changed()),
    VIOLENCE("violence", TieKind.VIOLENCE.changed()),
    CONTACT("contact", TieKind.CONTACT.changed()),
    INCIDENT("incident", TieKind.INCIDENT.changed()),
    OBSERVATION("observation", TieKind.OBSERVATION.changed()),
    FACTOR("factor", TieKind.FACTOR.changed()),
    SUPPORT_FIGURE("supportFigure", TieKind.SUPPORT_FIGURE.changed()),
    SERVICE("service", TieKind.SERVICE.changed()),
    AGREEMENT("agreement", TieKind.AGREEMENT.changed()),
    CONTACT_DETAIL("contactDetail", TieKind.CONTACT_DETAIL.changed()),
    TASK("task", new Refusal("duplicateChangedTask")),
    DOCUMENT("document", new Refusal("duplicateChangedDocument")),
    WAIT("wait", new Refusal("duplicateChangedWait")),
    /** What an organisation keeps to itself: it moves, is never counted, and never says that it changed. */
    OWN("own", new Refusal("duplicateChangedDossier"));

    private final String code;
    private final Refusal changed;

    PartKind(String code, Refusal changed) {
        this.code = code;
        this.changed = changed;
    }

    @Override
    public String code() {
        return code;
    }

    /** Why a merge cannot be undone when one of these changed since. */
    public Refusal changed() {
        return changed;
    }
}
