package be.fjc.casework.family.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.UUID;

/**
 * That a member of this family is a member of another one too.
 *
 * @param id which member of this family
 * @param there which member of the other family
 */
public record SameMember(
        @Open UUID id,
        @Open String href,
        @Classified(A) UUID dossier,
        @Classified(A) String number,
        @Classified(A) UUID there) {}
