package be.fjc.casework.workroom;

import static be.fjc.casework.workroom.Family.aFamily;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.CriterionAnswer;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.Filer;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.NextContact;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Ruling;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.Terms;
import be.fjc.casework.domain.TrackChoice;
import be.fjc.casework.domain.Verdict;
import be.fjc.platform.kernel.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Referrals and dossiers in any state, reached by the moves that lead there. */
public final class Given {

    public static final UUID GP = UUID.nameUUIDFromBytes(new byte[] {1});
    public static final UUID INTAKE = UUID.nameUUIDFromBytes(new byte[] {2});
    public static final UUID DIRECTOR = UUID.nameUUIDFromBytes(new byte[] {3});
    public static final Instant NOW = Workroom.MORNING;
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    public static final List<String> ASKED = List.of("violence", "safety");

    private Given() {}

    /** A referral of a family, filed this morning by a GP. */
    public static Referral aReferral() {
        return aReferral(aFamily("Testboom"));
    }

    public static Referral aReferral(Family family) {
        return new Referral(
                new ReferralId(Ids.at(NOW)),
                ReceiptNumber.draw(2026, new Random(1)),
                family.referred(),
                "testzone",
                new Filer(GP, "praktijk"),
                new Terms(1, 5),
                NOW);
    }

    public static Referral aReferralLookedAt() {
        Referral referral = aReferral();
        referral.lookFirst(Danger.NONE, null, INTAKE, NOW);
        return referral;
    }

    public static Ruling ruling(Verdict verdict) {
        return new Ruling(verdict, "Synthetisch: reden.", answers(), verdict == Verdict.REDIRECTED ? "caw" : null);
    }

    public static List<CriterionAnswer> answers() {
        return List.of(new CriterionAnswer(0, "violence", "Geweld", true), new CriterionAnswer(1, "safety", "Veiligheid", true));
    }

    /** An open dossier in the track, directed, with its next contact in five days. */
    public static Dossier aDossier(String track) {
        Referral referral = aReferralLookedAt();
        referral.decide(ruling(Verdict.ACCEPTED), ASKED, INTAKE, NOW);
        return new Dossier(
                new DossierId(Ids.at(NOW)),
                DossierNumber.draw(2026, new Random(1)),
                referral,
                new TrackChoice(track, 2),
                DIRECTOR,
                NextContact.planned(TODAY.plusDays(5), TODAY, 42),
                INTAKE,
                NOW);
    }

    public static Ending ending(ClosureReason reason, LocalDate afterCareOn) {
        return new Ending(
                Listed.of(reason),
                SafetyStatus.STABLE,
                "Synthetisch: rust.",
                afterCareOn,
                List.of(new DomainResult(LifeDomain.SAFETY, DomainOutcome.BETTER)));
    }
}
