package be.fjc.casework.safecontact.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How everybody of one dossier may be contacted. Sealed values are not in it: only that there is one, for who may have it. */
public record SafeContactFile(@Open UUID id, @Open String href, @Classified(A) List<PersonContact> persons) {

    /**
     * One person.
     *
     * @param rule what is agreed now; null when nothing is
     * @param earlierRules what was agreed before, the latest first
     */
    public record PersonContact(
            @Open UUID id,
            @Classified(A) String givenName,
            @Classified(A) String familyName,
            @Classified(A) String role,
            @Classified(A) String phone,
            @Classified(A) RuleLine rule,
            @Classified(A) List<RuleLine> earlierRules,
            @Classified(A) List<DetailLine> details) {}

    /** One edition of an agreement. */
    public record RuleLine(
            @Open UUID id,
            @Classified(A) Integer edition,
            @Classified(A) String way,
            @Classified(A) List<String> channels,
            @Classified(A) List<WindowLine> windows,
            @Classified(A) Boolean voicemail,
            @Classified(A) String whoMayPickUp,
            @Classified(A) String whoMayReadAlong,
            @Classified(A) String wordsToUse,
            @Classified(A) String cautions,
            @Classified(A) String heardFrom,
            @Classified(A) LocalDate endsOn,
            @Classified(A) LocalDate askAgainOn,
            @Classified(A) Boolean hasCodeWord,
            @Classified(A) Instant setAt,
            @Classified(A) ColleagueLine setBy) {}

    /** A good moment. */
    public record WindowLine(@Classified(A) List<String> days, @Classified(A) String opens, @Classified(A) String closes) {}

    /**
     * One contact detail.
     *
     * @param plain what it is; null when it is safety-critical
     */
    public record DetailLine(
            @Open UUID id,
            @Classified(A) String kind,
            @Classified(A) String plain,
            @Classified(A) String municipality,
            @Classified(A) LocalDate startsOn,
            @Classified(A) LocalDate endsOn,
            @Classified(A) Boolean safetyCritical,
            @Classified(A) Instant addedAt,
            @Classified(A) ColleagueLine addedBy,
            @Classified(A) LiftingLine lifting) {}

    /** That somebody asks to make it an ordinary one. */
    public record LiftingLine(
            @Classified(InformationClass.R) String reason, @Classified(A) ColleagueLine askedBy, @Classified(A) Instant askedAt) {}
}
