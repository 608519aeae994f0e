package be.fjc.casework.demo;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.usecase.KeepDraft;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.module.DemoData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sixty referrals and what came of them, the dossiers that are there for the figures, and the work that waits today. The same centre gets the same year every time, but for ids
 * and numbers: those are drawn as in real work.
 */
@ApplicationScoped
public class DemoYear implements DemoData {

    private static final int REFERRALS = 60;

    @Inject
    FileReferral fileReferral;

    @Inject
    LookFirst lookFirst;

    @Inject
    DecideReferral decideReferral;

    @Inject
    KeepDraft keepDraft;

    @Inject
    DemoDossiers dossiers;

    @Inject
    DemoCounted counted;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public void load(DemoStage stage) {
        Centre here = centre.get();
        var chance = new Random(here.name().hashCode());
        DemoShares shares = DemoShares.of(here);
        Cards cards = Cards.of(chance, here, shares);
        LocalDate today = WorkingDays.dayOf(stage.now());
        var families = new SyntheticFamilies(chance, here);
        var plan = dossiers.plan(stage, chance, here);
        for (int number = 0; number < REFERRALS; number++) {
            LocalDate day = today.minusDays(360 - number * 345L / REFERRALS + chance.nextInt(5));
            Instant filed = OfficeHours.on(day, chance);
            Verdict verdict = verdict(chance);
            ReferralId referral = file(stage, filed, families, cards, chance, verdict == Verdict.ACCEPTED);
            Instant looked = look(stage, referral, filed, chance);
            decide(stage, referral, verdict, looked, chance, plan);
        }
        counted.fill(stage, here, shares);
        today(stage, families, cards, chance);
    }

    /** What waits today: a late first look, an immediate danger, a decision to take, and a draft. */
    private void today(DemoStage stage, SyntheticFamilies families, Cards cards, Random chance) {
        Instant now = stage.now();
        LocalDate today = WorkingDays.dayOf(now);
        Filing late = families.filing(null, ReferralChannel.POLICE_REPORT, ReferrerType.LOCAL_POLICE, cards.municipality(false), false, today);
        file(stage, "politie", OfficeHours.on(today.minusDays(8), chance), late);
        Filing danger = families.filing(null, ReferralChannel.ONLINE, ReferrerType.GP, cards.municipality(false), true, today);
        file(stage, "huisarts", now.minus(Duration.ofMinutes(50)), danger);
        Instant filed = OfficeHours.on(today.minusDays(6), chance);
        ReferralId waiting = file(stage, filed, families, cards, chance, false);
        look(stage, waiting, filed, chance);
        stage.as("huisarts", now.minus(Duration.ofMinutes(20)), () -> keepDraft.keep(
                Ids.at(stage.now()),
                new Draft.Form("referral", null),
                "{\"channel\":\"online\",\"referrerType\":\"gp\",\"situation\":\"Synthetisch voorbeeld: nog niet afgewerkt.\"}",
                true,
                Expected.ANY));
    }

    private ReferralId file(DemoStage stage, Instant moment, SyntheticFamilies families, Cards cards, Random chance, boolean opens) {
        LocalDate day = WorkingDays.dayOf(moment);
        ReferrerType type = cards.referrer(opens);
        Written written = Written.by(type, chance);
        return file(stage, written.login(), moment,
                families.filing(written.received(day), written.channel(), type, cards.municipality(opens), false, day));
    }

    private ReferralId file(DemoStage stage, String login, Instant moment, Filing filing) {
        var filed = new AtomicReference<ReferralId>();
        stage.as(login, moment, () -> filed.set(fileReferral.file(filing, null).id()));
        return filed.get();
    }

    private Instant look(DemoStage stage, ReferralId referral, Instant filed, Random chance) {
        Instant moment = OfficeHours.soonAfter(filed, chance);
        Danger danger = chance.nextInt(4) == 0 ? Danger.CONCERN : Danger.NONE;
        stage.as("intake", moment, () -> lookFirst.look(referral, danger, "Synthetisch voorbeeld: gebeld.", Expected.ANY));
        return moment;
    }

    private static Verdict verdict(Random chance) {
        int dice = chance.nextInt(100);
        return dice < 50 ? Verdict.ACCEPTED : dice < 72 ? Verdict.ADVICE_ONLY : dice < 88 ? Verdict.REDIRECTED : Verdict.REFUSED;
    }

    private void decide(DemoStage stage, ReferralId referral, Verdict verdict, Instant looked, Random chance, DemoDossiers.Plan plan) {
        Instant moment = OfficeHours.on(WorkingDays.dayOf(looked).plusDays(1L + chance.nextInt(4)), chance);
        boolean accepted = verdict == Verdict.ACCEPTED;
        var admission = accepted ? plan.admission(moment) : null;
        var proposal = new DecideReferral.Proposal(
                verdict,
                "Synthetisch voorbeeld: " + (accepted ? "veiligheid staat op het spel." : "een lichter antwoord volstaat."),
                plan.answers(accepted),
                verdict == Verdict.REDIRECTED ? plan.organisation() : null,
                admission);
        stage.as(chance.nextInt(3) == 0 ? "coordinator" : "intake", moment, () -> decideReferral
                .decide(referral, proposal, Expected.ANY)
                .ifPresent(dossier -> plan.opened(dossier, admission, moment)));
        plan.follow();
    }
}
