package be.fjc.chainapproach.safety.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Item;
import be.fjc.chainapproach.risk.domain.Joint;
import be.fjc.chainapproach.safety.domain.Locating;
import be.fjc.chainapproach.safety.domain.SafetyContent;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether everything that a safety plan names is there, and whether what says where somebody is stands where it is of class A!. */
@ApplicationScoped
class SafetyCheck {

    @Inject
    FamilyDesk families;

    @Inject
    Assessments assessments;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    void requireMember(DossierId dossier, UUID member, Instant now) {
        require(families.members(dossier, Brussels.dayOf(now)).stream().anyMatch(one -> one.id().equals(member)), "member");
    }

    void require(SafetyPlan.Said said, DossierId dossier, Instant now) {
        LocalDate day = said.reviewOn();
        if (day.isBefore(Brussels.dayOf(now))) {
            throw new InvalidInput("inPast", "reviewOn");
        }
        SafetyContent content = said.content();
        requirePlaceless(content.signs(), "dangerSigns");
        requirePlaceless(content.steps(), "ownSteps");
        List<SafetyContent.Agreed> agreements = content.agreements();
        for (int at = 0; at < agreements.size(); at++) {
            String name = "agreements[" + at + "].";
            require(isPartner(agreements.get(at).organisation()), name + "organisation");
            requirePlaceless(agreements.get(at).what(), name + "agreedWhat");
        }
        List<Assessment> all = assessments.of(dossier);
        for (int at = 0; at < content.factors().size(); at++) {
            SafetyContent.Linked linked = content.factors().get(at);
            require(all.stream().anyMatch(one -> knows(one, linked)), "factors[" + at + "].item");
        }
        Set<UUID> protections = families.protections(dossier).stream().map(FamilyDesk.Protection::id).collect(Collectors.toSet());
        require(protections.containsAll(content.protections()), "protections");
    }

    /** Only what all see: what is contributed blind is nobody's yet. */
    private boolean knows(Assessment assessment, SafetyContent.Linked linked) {
        return assessment.id().equals(linked.assessment())
                && assessment.joint(seal).map(Joint::present).orElse(List.of()).stream().map(Item::code).anyMatch(linked.item()::equals);
    }

    private boolean isPartner(String code) {
        return centre.get().organisation(code).filter(one -> one.status() != Centre.Organisation.Status.FORMER).isPresent();
    }

    private static void requirePlaceless(String text, String name) {
        if (Locating.isIn(text)) {
            throw new InvalidInput("belongsWithHavens", name);
        }
    }

    private static void require(boolean right, String name) {
        if (!right) {
            throw new InvalidInput("notInList", name);
        }
    }
}
