package be.fjc.casework.matching.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.platform.kernel.Refusal;

/** What is told of a member of a family outside the member itself, and moves along when two are merged. */
public enum TieKind implements Coded {
    /** The one who stayed; not moved, but what it is undone from. */
    MEMBER("member", new Refusal("mergeChangedMember")),
    RELATION("relation", new Refusal("mergeChangedRelation")),
    VIOLENCE("violence", new Refusal("mergeChangedViolence")),
    CONTACT("contact", new Refusal("mergeChangedContact")),
    INCIDENT("incident", new Refusal("mergeChangedFinding")),
    OBSERVATION("observation", new Refusal("mergeChangedFinding")),
    FACTOR("factor", new Refusal("mergeChangedFinding")),
    SUPPORT_FIGURE("supportFigure", new Refusal("mergeChangedFinding")),
    SERVICE("service", new Refusal("mergeChangedFinding")),
    AGREEMENT("agreement", new Refusal("mergeChangedAgreement")),
    CONTACT_DETAIL("contactDetail", new Refusal("mergeChangedDetail")),
    TASK("task", new Refusal("mergeChangedTask"));

    private final String code;
    private final Refusal changed;

    TieKind(String code, Refusal changed) {
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
