package be.fjc.casework.digest.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.WaitsElsewhere;
import be.fjc.casework.digest.domain.DigestChoice;
import be.fjc.casework.digest.domain.DigestChoices;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.Waiting;
import be.fjc.platform.access.ActsFor;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.mail.Letter;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.mail.MailTerms;
import be.fjc.platform.module.TenantJob;
import be.fjc.platform.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the digests whose time has come, one a day for each who wants one and only on working days. It tells two numbers, over what
 * that person would find on the start screen, and nothing when nothing waits.
 */
@ApplicationScoped
@ActsFor("whoever wants a digest: counts what that person may list, and puts two numbers in the post")
public class WriteDigests implements TenantJob {

    private static final int PORTION = 200;

    @Inject
    DigestChoices choices;

    @Inject
    Waiting tasks;

    @Inject
    @Any
    Instance<WaitsElsewhere> elsewhere;

    @Inject
    Mail mail;

    @Inject
    People people;

    @Inject
    CurrentCentre centre;

    @Override
    public String module() {
        return CaseworkModule.ID;
    }

    @Override
    public String name() {
        return "writeDigests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Instant now) {
        LocalDate today = WorkingDays.dayOf(now);
        if (!WorkingDays.isWorkingDay(today)) {
            return;
        }
        LocalTime time = now.atZone(WorkingDays.ZONE).toLocalTime();
        mail.terms().filter(terms -> terms.digestAt() != null)
                .ifPresent(terms -> choices.due(today, time, PORTION).forEach(choice -> write(choice, terms, now)));
    }

    private void write(DigestChoice choice, MailTerms terms, Instant now) {
        choice.over(WorkingDays.dayOf(now));
        // in no session: nobody is signed in
        var reader = new Subject(choice.account(), choice.organisation(), roles(choice), null);
        Waiting.Count waiting = elsewhere.stream()
                .flatMap(one -> one.of(reader).stream())
                .map(one -> new Waiting.Count(one.waiting(), one.late()))
                .reduce(tasks.of(reader), Waiting.Count::and);
        if (waiting.tasks() > 0 && terms.allows(choice.address())) {
            var words = new DigestWords(centre.get().languages().get(0));
            String text = words.text(waiting.tasks(), waiting.late(), terms.startScreen());
            mail.post(new Letter(choice.account(), choice.address(), words.subject(), text), now);
        }
    }

    /** Of somebody who can still sign in there; none means that nothing is seen any more. */
    private Set<Role> roles(DigestChoice choice) {
        return CaseworkModule.professionals().stream()
                .filter(role -> people.withRole(role).stream().anyMatch(person ->
                        person.account().equals(choice.account()) && person.organisation().equals(choice.organisation())))
                .collect(Collectors.toSet());
    }
}
