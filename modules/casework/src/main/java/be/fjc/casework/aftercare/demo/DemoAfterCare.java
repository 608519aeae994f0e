package be.fjc.casework.aftercare.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.aftercare.domain.AfterCareMoment;
import be.fjc.casework.aftercare.domain.AfterCareOutcome;
import be.fjc.casework.aftercare.domain.AfterCares;
import be.fjc.casework.aftercare.domain.LookedIn;
import be.fjc.casework.aftercare.usecase.LogAfterCare;
import be.fjc.casework.aftercare.usecase.ReopenDossier;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.platform.kernel.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What follows on the closings of the synthetic year: families that were reached or not, moments that were missed, and a return. */
@ApplicationScoped
public class DemoAfterCare {

    private static final int EACH = 4;

    @Inject
    LogAfterCare logAfterCare;

    @Inject
    ReopenDossier reopenDossier;

    @Inject
    AfterCares afterCares;

    /** The day of the first moment that nobody has settled. */
    public Optional<LocalDate> next(DossierId dossier) {
        return afterCares.open(dossier).stream().map(AfterCareMoment::plannedOn).findFirst();
    }

    /** Whether nobody thinks of the after-care of this one. @param number which closing of the year */
    public boolean isForgotten(int number) {
        return number % EACH == EACH - 1;
    }

    /** Whether this one opens again. @param number which closing of the year */
    public boolean returns(int number) {
        return number == 1;
    }

    /** Settles the first moment, by turns with the family and without. @param number which closing of the year */
    public void lookIn(DossierId dossier, int number, Instant now) {
        AfterCareMoment moment = afterCares.open(dossier).get(0);
        boolean reached = number % 2 == 1 || moment.plannedOn().getDayOfYear() % 2 == 0;
        LookedIn looked = reached
                ? new LookedIn(AfterCareOutcome.REACHED, null, SafetyStatus.STABLE,
                        List.of(new DomainResult(LifeDomain.SAFETY, DomainOutcome.BETTER)))
                : new LookedIn(AfterCareOutcome.NOT_REACHED, null, null, List.of());
        var report = new Contact.Report(
                now.minusSeconds(600),
                ContactChannel.PHONE,
                null,
                reached ? ContactResult.REACHED_ACCEPTS : ContactResult.NOT_REACHED,
                "Synthetisch voorbeeld: gebeld om te horen hoe het gaat.");
        logAfterCare.log(dossier, moment.id(), looked, report, null, Expected.ANY);
    }

    public void reopen(DossierId dossier, String track, LocalDate nextContactOn) {
        var how = new ReopenDossier.Return("Synthetisch voorbeeld: er waren nieuwe bedreigingen.", track, nextContactOn, null, null);
        reopenDossier.reopen(dossier, how, Expected.ANY);
    }
}
