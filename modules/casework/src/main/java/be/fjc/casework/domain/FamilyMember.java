package be.fjc.casework.domain;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One of the family as a dossier knows that person; every component null where nothing is known. Another dossier about the same person
 * has words of its own, so that putting one right tells nobody of the other.
 *
 * @param gender code of {@link Gender}
 * @param language in words, as the person calls it
 * @param roles what the person is called here, the first one leading; at least one
 * @param informed code of {@link Informed}
 * @param disability what help must reckon with, in words
 * @param pregnancyDueOn the day a child is expected; null when none is
 * @param residenceStatus code of {@link ResidenceStatus}
 * @param safetyFlag whether everybody must think of this person's safety first
 * @param joinedOn since when the person belongs to this family; null for ever
 * @param leftOn until when; null while the person does
 */
public record FamilyMember(
        @Open UUID id,
        @Classified(A) String givenName,
        @Classified(A) String familyName,
        @Classified(A) LocalDate birthDate,
        @Classified(A) String gender,
        @Classified(A) String municipality,
        @Classified(A) String phone,
        @Classified(A) String language,
        @Classified(A) Boolean interpreter,
        @Classified(A) List<Label> roles,
        @Classified(R) String informed,
        @Classified(R) String notInformedReason,
        @Classified(R) String disability,
        @Classified(R) LocalDate pregnancyDueOn,
        @Classified(R) String residenceStatus,
        @Classified(R) Boolean safetyFlag,
        @Classified(R) LocalDate joinedOn,
        @Classified(R) LocalDate leftOn) {

    /**
     * What the person is called, by whom and since when.
     *
     * @param role code of {@link PersonRole}
     * @param source code of {@link InformationSource}
     * @param contested whether somebody says that it is not so
     */
    public record Label(
            @Classified(A) String role,
            @Classified(A) String source,
            @Classified(A) LocalDate notedOn,
            @Classified(A) Boolean contested) {

        RoleLabel kept(int place) {
            return new RoleLabel(
                    place,
                    Coded.find(PersonRole.class, role).orElseThrow(),
                    Coded.find(InformationSource.class, source).orElseThrow(),
                    notedOn,
                    Boolean.TRUE.equals(contested));
        }
    }

    /** Refuses what is missing or does not go together. */
    public void requireComplete() {
        List<Issue> issues = issues();
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
    }

    private List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        require(issues, givenName, "givenName");
        require(issues, familyName, "familyName");
        require(issues, informed, "informed");
        if (Informed.NOT_INFORMED.code().equals(informed)) {
            require(issues, notInformedReason, "notInformedReason");
        }
        if (roles == null || roles.isEmpty()) {
            issues.add(new Issue("required", "roles"));
        } else {
            issues.addAll(labelIssues());
        }
        if (joinedOn != null && leftOn != null && leftOn.isBefore(joinedOn)) {
            issues.add(new Issue("tooSoon", "leftOn"));
        }
        return issues;
    }

    private List<Issue> labelIssues() {
        List<Issue> issues = new ArrayList<>();
        for (int at = 0; at < roles.size(); at++) {
            Label label = roles.get(at);
            require(issues, label.role(), "roles[" + at + "].role");
            require(issues, label.source(), "roles[" + at + "].source");
            require(issues, label.notedOn(), "roles[" + at + "].notedOn");
        }
        if (issues.isEmpty() && roles.stream().map(Label::role).distinct().count() < roles.size()) {
            issues.add(new Issue("duplicateInput", "roles"));
        }
        return issues;
    }

    PersonDetails details() {
        return new PersonDetails(
                givenName,
                familyName,
                birthDate,
                Coded.find(PersonRole.class, roles.get(0).role()).orElseThrow(),
                municipality,
                phone,
                Coded.find(Informed.class, informed).orElseThrow(),
                notInformedReason);
    }

    private static void require(List<Issue> issues, Object value, String name) {
        if (value == null) {
            issues.add(new Issue("required", name));
        }
    }
}
