package be.fjc.casework.safecontact.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.safecontact.domain.Agreement;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.ContactWay;
import be.fjc.casework.safecontact.domain.DetailKind;
import be.fjc.casework.safecontact.domain.SafeChannel;
import be.fjc.casework.safecontact.domain.TimeWindow;
import be.fjc.casework.safecontact.domain.Weekday;
import be.fjc.casework.safecontact.usecase.KeepContactDetail;
import be.fjc.casework.safecontact.usecase.SetContactRule;
import be.fjc.platform.kernel.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The first person of a family says how contact is safe: weekdays in the morning, on the mobile, with a code word. */
@ApplicationScoped
public class DemoSafeContact {

    @Inject
    Dossiers dossiers;

    @Inject
    SetContactRule setContactRule;

    @Inject
    KeepContactDetail keepContactDetail;

    /** @param today the day it is in the demonstration; a month later it has to be asked again */
    public void agree(DossierId dossier, LocalDate today) {
        UUID person = dossiers.find(dossier).orElseThrow().members().get(0);
        var morning = new TimeWindow(EnumSet.range(Weekday.MONDAY, Weekday.FRIDAY), LocalTime.of(9, 0), LocalTime.of(11, 0));
        var agreed = new Agreement(
                ContactWay.WE_CONTACT,
                Set.of(SafeChannel.MOBILE),
                List.of(morning),
                false,
                "Synthetisch: soms de oudste dochter.",
                null,
                "Synthetisch: zeg dat je van de apotheek belt.",
                null,
                "Synthetisch: zij zelf, bij het eerste gesprek.",
                null,
                today.plusMonths(1));
        setContactRule.set(dossier, person, agreed, new SetContactRule.CodeWord("Synthetisch", false), Expected.ANY);
        var stay = new ContactDetail.Told(person, DetailKind.STAY_ADDRESS, null, today, null);
        keepContactDetail.add(dossier, stay, null, "Synthetisch: een veilige plek", Expected.ANY);
    }
}
