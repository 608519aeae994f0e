package be.fjc.casework.family.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/**
 * What one is to the other: the Flemish core list. Each has an inverse, and of such a pair only one is kept: {@code child} from a
 * daughter to her mother is written down as {@code parent} from the mother to her daughter.
 */
public enum RelationType implements Coded {
    PARTNER("partner", Kind.COUPLE),
    EX_PARTNER("exPartner", Kind.COUPLE),
    SPOUSE("spouse", Kind.COUPLE),
    EX_SPOUSE("exSpouse", Kind.COUPLE),
    PARENT("parent", Kind.UPBRINGING),
    STEP_PARENT("stepParent", Kind.UPBRINGING),
    FOSTER_PARENT("fosterParent", Kind.UPBRINGING),
    GUARDIAN("guardian", Kind.UPBRINGING),
    CHILD("child", PARENT),
    STEPCHILD("stepchild", STEP_PARENT),
    FOSTER_CHILD("fosterChild", FOSTER_PARENT),
    WARD("ward", GUARDIAN),
    SIBLING("sibling", Kind.EQUAL),
    HALF_SIBLING("halfSibling", Kind.EQUAL),
    STEP_SIBLING("stepSibling", Kind.EQUAL),
    GRANDPARENT("grandparent", Kind.UPBRINGING),
    GRANDCHILD("grandchild", GRANDPARENT),
    PARENT_IN_LAW("parentInLaw", Kind.OTHER),
    CHILD_IN_LAW("childInLaw", PARENT_IN_LAW),
    UNCLE_AUNT("uncleAunt", Kind.OTHER),
    NIECE_NEPHEW("nieceNephew", UNCLE_AUNT),
    OTHER_FAMILY("otherFamily", Kind.EQUAL),
    HOUSEMATE("housemate", Kind.EQUAL),
    NEW_PARTNER_OF_PARENT("newPartnerOfParent", Kind.UPBRINGING),
    CHILD_OF_PARTNER("childOfPartner", NEW_PARTNER_OF_PARENT),
    INFORMAL_CARER("informalCarer", Kind.OTHER),
    CARED_FOR("caredFor", INFORMAL_CARER),
    SUPPORT_FIGURE("supportFigure", Kind.OTHER),
    SUPPORTED("supported", SUPPORT_FIGURE),
    UNKNOWN("unknown", Kind.EQUAL);

    private enum Kind { COUPLE, UPBRINGING, EQUAL, OTHER }

    @EnumeratedValue
    private final String code;

    private final Kind kind;
    private final RelationType keptAs;

    RelationType(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
        this.keptAs = null;
    }

    RelationType(String code, RelationType keptAs) {
        this.code = code;
        this.kind = keptAs.kind;
        this.keptAs = keptAs;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is the other side of one that is kept. */
    boolean isInverse() {
        return keptAs != null;
    }

    /** The one of the pair that is kept. */
    RelationType kept() {
        return keptAs == null ? this : keptAs;
    }

    /** Whether two can be apart in it: those who live or lived together as a couple. */
    boolean isCouple() {
        return kind == Kind.COUPLE;
    }

    /** Whether somebody can have authority over the other in it. */
    boolean isUpbringing() {
        return kind == Kind.UPBRINGING;
    }

    /** Whether it says the same from either side. */
    boolean isMutual() {
        return kind == Kind.COUPLE || kind == Kind.EQUAL;
    }

    /** Whether who is it was born before the other: nobody is that of an own ancestor. */
    boolean isAncestry() {
        return this == PARENT || this == GRANDPARENT;
    }
}
