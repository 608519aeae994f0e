package be.fjc.casework.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Closure;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.CriterionAnswer;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.Filer;
import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.NextContact;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Ruling;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Terms;
import be.fjc.casework.domain.TrackChoice;
import be.fjc.casework.domain.TrackReason;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.findings.domain.Entry;
import be.fjc.casework.findings.domain.Finding;
import be.fjc.casework.findings.domain.Observation;
import be.fjc.casework.findings.domain.PartyKind;
import be.fjc.casework.findings.domain.Source;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** One dossier that is there to be counted, from its referral on, with just the rows that its history asks. Nothing is stored here. */
final class CountedDossier {

    private static final Duration DAY = Duration.ofDays(1);

    final Referral referral;
    final Dossier dossier;
    final List<Step> steps = new ArrayList<>();
    Contact contact;
    Finding weighing;
    Closure closure;

    private final UUID director;

    /**
     * Filed, looked at and accepted on one day.
     *
     * @param first the track it opens in
     * @param intake who looks and decides
     */
    CountedDossier(
            Filing filing, Centre centre, Filer filer, UUID intake, UUID director, TrackChoice first, Instant filed, RandomGenerator chance) {
        LocalDate day = WorkingDays.dayOf(filed);
        Instant decided = filed.plusSeconds(7200);
        String zone = centre.zoneOf(filing.municipality(), day).map(Centre.PoliceZone::code).orElse(null);
        var terms = new Terms(centre.clocks().firstLookWorkingDays(), centre.clocks().decisionWorkingDays());
        this.director = director;
        referral = new Referral(new ReferralId(Ids.at(filed)), ReceiptNumber.draw(day.getYear(), chance), filing, zone, filer, terms, filed);
        steps.add(Step.of(referral.id(), "referralFiled", Map.of("channel", filing.channel().code()), filer.account(), filed));
        referral.lookFirst(Danger.NONE, SyntheticFamilies.COUNTED, intake, filed.plusSeconds(3600));
        steps.add(Step.of(referral.id(), "firstLookTaken", Map.of("danger", "none"), intake, filed.plusSeconds(3600)));
        List<CriterionAnswer> met = new ArrayList<>();
        centre.criteria().forEach(one -> met.add(new CriterionAnswer(met.size(), one.code(), one.label(), true)));
        referral.decide(new Ruling(Verdict.ACCEPTED, SyntheticFamilies.COUNTED, met, null), met.stream().map(CriterionAnswer::code).toList(), intake, decided);
        steps.add(Step.of(referral.id(), "referralDecided", Map.of("decision", "accepted"), intake, decided));
        Instant opened = decided.plusSeconds(1);
        dossier = new Dossier(new DossierId(Ids.at(opened)), DossierNumber.draw(day.getYear(), chance), referral, first, director,
                new NextContact(day.plusDays(centre.clocks().nextContactDays())), intake, opened);
        steps.add(Step.of(dossier.id(), "dossierOpened", Map.of("track", dossier.track()), intake, opened));
    }

    /** Somebody reached the family and weighed its safety, and it goes to another track. */
    void changeTrack(TrackChoice to, LocalDate next, Instant opened) {
        Instant now = opened.plus(DAY);
        var report = new Contact.Report(now, ContactChannel.PHONE, null, ContactResult.REACHED_ACCEPTS, SyntheticFamilies.COUNTED);
        contact = new Contact(Ids.at(now), dossier.id(), report, null, next, director, now);
        dossier.contacted(contact, new NextContact(next), now);
        steps.add(Step.of(dossier.id(), "contactLogged", Map.of("channel", "phone", "result", "reachedAccepts", "nextContactOn", next.toString()), director, now));
        var source = new Source(PartyKind.OWN_OBSERVATION, WorkingDays.dayOf(now), null);
        weighing = new Observation.Facts(Listed.of(LifeDomain.SAFETY), null, SyntheticFamilies.COUNTED, null, 3, null, source)
                .entered(Ids.at(now), new Entry(dossier.id(), source, null, director, now), null);
        steps.add(Step.of(dossier.id(), "findingRecorded", Map.of("kind", "observation"), director, now));
        Instant later = now.plusSeconds(1800);
        var changed = dossier.changeTrack(to, TrackReason.RISK_UP, SyntheticFamilies.COUNTED, director, later);
        steps.add(Step.of(dossier.id(), "trackChanged",
                Map.of("from", changed.from(), "to", changed.to(), "reason", changed.reason()), director, later));
    }

    /** It closes for administrative reasons, which ask no after-care: none would be done. */
    void close(Instant now) {
        var ending = new Ending(Listed.of(ClosureReason.ADMINISTRATIVE), SafetyStatus.STABLE, SyntheticFamilies.COUNTED, null,
                List.of(new DomainResult(LifeDomain.SAFETY, DomainOutcome.SAME)));
        dossier.close(ending, now);
        closure = new Closure(Ids.at(now), dossier.id(), ending, director, now);
        steps.add(Step.of(dossier.id(), "dossierClosed", Map.of("reason", "administrative", "safetyStatus", "stable"), director, now));
    }
}
