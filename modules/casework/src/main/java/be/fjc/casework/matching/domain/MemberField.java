package be.fjc.casework.matching.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.FamilyMember;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What is chosen as a whole when two members are merged: of which of the two it stays. */
public enum MemberField implements Coded {
    GIVEN_NAME("givenName", FamilyMember::givenName),
    FAMILY_NAME("familyName", FamilyMember::familyName),
    BIRTH_DATE("birthDate", FamilyMember::birthDate),
    GENDER("gender", FamilyMember::gender),
    MUNICIPALITY("municipality", FamilyMember::municipality),
    PHONE("phone", FamilyMember::phone),
    LANGUAGE("language", FamilyMember::language),
    INTERPRETER("interpreter", FamilyMember::interpreter),
    /** Which role leads; the roles of both stay. */
    ROLES("roles", member -> member.roles() == null ? null : member.roles().get(0).role()),
    /** With the reason of who was not informed. */
    INFORMED("informed", member -> member.informed() == null ? null : Arrays.asList(member.informed(), member.notInformedReason())),
    DISABILITY("disability", FamilyMember::disability),
    PREGNANCY_DUE_ON("pregnancyDueOn", FamilyMember::pregnancyDueOn),
    RESIDENCE_STATUS("residenceStatus", FamilyMember::residenceStatus),
    /** From when until when: no day means from the beginning or until now, so it says something, too. */
    MEMBERSHIP("membership", member -> Arrays.asList(member.joinedOn(), member.leftOn()));

    private static final List<Object> NOTHING_KNOWN = List.of("unknown", false);

    private final String code;
    private final Function<FamilyMember, Object> value;

    MemberField(String code, Function<FamilyMember, Object> value) {
        this.code = code;
        this.value = value;
    }

    @Override
    public String code() {
        return code;
    }

    boolean isKnown(FamilyMember member) {
        Object known = value.apply(member);
        return known != null && !NOTHING_KNOWN.contains(known);
    }

    /** Whether both say something and not the same; of what the reader cannot read nothing is there to differ. */
    boolean differs(FamilyMember one, FamilyMember other) {
        return isKnown(one) && isKnown(other) && !Objects.equals(value.apply(one), value.apply(other));
    }
}
