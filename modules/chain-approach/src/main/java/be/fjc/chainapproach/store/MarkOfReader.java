package be.fjc.chainapproach.store;

import be.fjc.chainapproach.domain.TakenMark;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** With the name of who asks. */
@ApplicationScoped
class MarkOfReader implements TakenMark {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("nl-BE"));

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    @Override
    public String forFamily() {
        return text("");
    }

    @Override
    public String forPartner() {
        String organisation = access.subject().organisation();
        return text(" (" + centre.get().organisation(organisation).map(Centre.Organisation::name).orElse(organisation) + ")");
    }

    private String text(String where) {
        UUID reader = access.subject().account();
        String who = people.find(reader).map(Person::name).orElse(reader.toString());
        return "Opgehaald door " + who + where + " op " + MINUTE.format(clock.instant().atZone(Brussels.ZONE)) + ".";
    }
}
