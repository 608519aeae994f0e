package be.fjc.casework.family.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.domain.ViolenceEntry;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/** The family of one dossier whole, with its history: who draws it for a day leaves out what did not hold then. */
public record FamilyFile(
        @Open UUID id,
        @Open String href,
        @Open String number,
        @Open String state,
        @Classified(A) List<FamilyMember> members,
        @Classified(R) List<RelationEntry> relations,
        @Classified(R) List<ViolenceEntry> violence) {}
