package be.fjc.casework.matching.domain;

import be.fjc.casework.domain.FamilyMember;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One member out of two. Of each field the value of who stays is kept unless the other one's is chosen, and a value is kept rather than
 * none: merging forgets nothing. The roles of both stay, and a flag for safety on either is a flag on the one they become.
 */
public final class Together {

    private final FamilyMember stays;
    private final FamilyMember goes;
    private final Set<MemberField> taken;

    private Together(FamilyMember stays, FamilyMember goes, Set<MemberField> taken) {
        this.stays = stays;
        this.goes = goes;
        this.taken = taken;
    }

    /** @param taken fields of which the value of who goes is chosen */
    public static FamilyMember of(FamilyMember stays, FamilyMember goes, Set<MemberField> taken) {
        return new Together(stays, goes, taken).member();
    }

    /** Fields in which somebody has to choose, as far as both can be read. */
    public static List<MemberField> choices(FamilyMember stays, FamilyMember goes) {
        return Arrays.stream(MemberField.values()).filter(field -> field.differs(stays, goes)).toList();
    }

    private FamilyMember member() {
        FamilyMember informed = source(MemberField.INFORMED);
        FamilyMember membership = source(MemberField.MEMBERSHIP);
        return new FamilyMember(
                stays.id(),
                value(MemberField.GIVEN_NAME, FamilyMember::givenName),
                value(MemberField.FAMILY_NAME, FamilyMember::familyName),
                value(MemberField.BIRTH_DATE, FamilyMember::birthDate),
                value(MemberField.GENDER, FamilyMember::gender),
                value(MemberField.MUNICIPALITY, FamilyMember::municipality),
                value(MemberField.PHONE, FamilyMember::phone),
                value(MemberField.LANGUAGE, FamilyMember::language),
                value(MemberField.INTERPRETER, FamilyMember::interpreter),
                roles(),
                informed.informed(),
                informed.notInformedReason(),
                value(MemberField.DISABILITY, FamilyMember::disability),
                value(MemberField.PREGNANCY_DUE_ON, FamilyMember::pregnancyDueOn),
                value(MemberField.RESIDENCE_STATUS, FamilyMember::residenceStatus),
                Boolean.TRUE.equals(stays.safetyFlag()) || Boolean.TRUE.equals(goes.safetyFlag()),
                membership.joinedOn(),
                membership.leftOn());
    }

    private <T> T value(MemberField field, Function<FamilyMember, T> part) {
        return part.apply(source(field));
    }

    private FamilyMember source(MemberField field) {
        FamilyMember first = taken.contains(field) ? goes : stays;
        FamilyMember second = first == goes ? stays : goes;
        return field.isKnown(first) || !field.isKnown(second) ? first : second;
    }

    private List<FamilyMember.Label> roles() {
        FamilyMember leading = source(MemberField.ROLES);
        List<FamilyMember.Label> roles = new ArrayList<>(leading.roles());
        (leading == stays ? goes : stays).roles().stream()
                .filter(label -> roles.stream().noneMatch(known -> known.role().equals(label.role())))
                .forEach(roles::add);
        return roles;
    }
}
